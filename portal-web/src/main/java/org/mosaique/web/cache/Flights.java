package org.mosaique.web.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets whoever asks for a page that is just being made wait for it instead of making it again. Nobody waits for a page
 * begun before a change they may know of: after each change, those who ask begin anew.
 */
@ApplicationScoped
public class Flights {

    private static final int PATIENCE_SECONDS = 5;

    private final ConcurrentHashMap<Flight, CompletableFuture<FinishedPage>> begun = new ConcurrentHashMap<>();

    private record Flight(PageKey key, long since) {}

    /** Makes a page; null when the answer is not for everybody. */
    @FunctionalInterface
    interface Making {

        /** Makes it. */
        FinishedPage make() throws IOException, ServletException;
    }

    /**
     * The page made by whoever asked first; null when the answer was given otherwise.
     *
     * @param since number of the newest change when this request came
     */
    FinishedPage share(PageKey key, long since, Making making) throws IOException, ServletException {
        var flight = new Flight(key, since);
        var mine = new CompletableFuture<FinishedPage>();
        var others = begun.putIfAbsent(flight, mine);
        if (others != null) {
            var page = wait(others);
            return page == null ? making.make() : page;
        }
        try {
            var page = making.make();
            mine.complete(page);
            return page;
        } finally {
            mine.complete(null);
            begun.remove(flight, mine);
        }
    }

    private static FinishedPage wait(CompletableFuture<FinishedPage> page) {
        try {
            return page.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException late) {
            return null;
        }
    }
}
