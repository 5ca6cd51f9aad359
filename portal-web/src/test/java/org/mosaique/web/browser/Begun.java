package org.mosaique.web.browser;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.DynamicTest;

/** Tests of a factory that are begun at once on threads of their own, and told of when their turn comes. */
public final class Begun {

    /** What such a test does. */
    @FunctionalInterface
    public interface Deed {
        void run() throws Exception;
    }

    private Begun() {}

    /** Threads that end with the process. */
    public static ExecutorService threads(int number) {
        return Executors.newFixedThreadPool(number, work -> {
            var thread = new Thread(work, "side by side");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** A test of that name, begun as soon as one of the threads is free. */
    public static DynamicTest test(Executor threads, String name, Deed deed) {
        var outcome = new FutureTask<Void>((Callable<Void>) () -> {
            deed.run();
            return null;
        });
        threads.execute(outcome);
        return dynamicTest(name, () -> {
            try {
                outcome.get();
            } catch (ExecutionException failed) {
                throw failed.getCause();
            }
        });
    }
}
