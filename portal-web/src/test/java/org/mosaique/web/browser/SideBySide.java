package org.mosaique.web.browser;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Several people at work at once, each with a browser of their own: the many like cases of a test factory are looked at
 * side by side, and reported one after the other in their order.
 *
 * <p>A browser belongs to the thread that started it: Playwright is not made for several.
 */
public final class SideBySide implements AutoCloseable {

    /** More would only wait for each other: the portal that they look at works on the same machine. */
    private static final int AT_ONCE = Integer.getInteger(
            "portal.browsers", Math.max(2, Runtime.getRuntime().availableProcessors() / 2));

    private final ExecutorService people = Executors.newFixedThreadPool(AT_ONCE, SideBySide::quietly);
    private final Queue<TestBrowser> started = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<TestBrowser> own = ThreadLocal.withInitial(this::startBrowser);

    /** What is done with each case. */
    @FunctionalInterface
    public interface Look<T> {

        /** Looks at a case with a browser that nobody else uses meanwhile. */
        void at(T each, TestBrowser browser) throws Exception;
    }

    /** A test for each case, named by it; all are begun at once. */
    public <T> Stream<DynamicTest> onEach(Collection<T> cases, Look<T> look) {
        return cases.stream().map(each -> begin(each.toString(), () -> look.at(each, own.get()))).toList().stream();
    }

    /** A test of that name, begun at once and told of when its turn comes. */
    private DynamicTest begin(String name, Deed deed) {
        var seen = people.submit((Callable<Void>) () -> {
            deed.run();
            return null;
        });
        return dynamicTest(name, () -> outcomeOf(seen));
    }

    private static void outcomeOf(Future<Void> seen) throws Throwable {
        try {
            seen.get();
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
    }

    private TestBrowser startBrowser() {
        var browser = TestBrowser.start();
        started.add(browser);
        return browser;
    }

    private static Thread quietly(Runnable work) {
        var thread = new Thread(work, "side by side");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        people.shutdownNow();
        started.forEach(TestBrowser::close);
    }

    @FunctionalInterface
    private interface Deed {
        void run() throws Exception;
    }
}
