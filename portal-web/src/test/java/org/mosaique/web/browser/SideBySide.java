package org.mosaique.web.browser;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
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

    private final ExecutorService people = Begun.threads(AT_ONCE);
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
        return cases.stream()
                .map(each -> Begun.test(people, each.toString(), () -> look.at(each, own.get())))
                .toList()
                .stream();
    }

    private TestBrowser startBrowser() {
        var browser = TestBrowser.start();
        started.add(browser);
        return browser;
    }

    @Override
    public void close() {
        people.shutdownNow();
        started.forEach(TestBrowser::close);
    }
}
