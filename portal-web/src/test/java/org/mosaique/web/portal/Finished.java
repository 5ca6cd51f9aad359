package org.mosaique.web.portal;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.mosaique.web.portal.PublicPages.Place;

/** Whether a page came from those that were finished before. */
final class Finished {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Finished() {}

    /** Whether this answer was finished before it was asked for. */
    static boolean isHit(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Status").orElse("").equals("mosaique; hit");
    }

    /** Asks for a page until it is finished, and stays so once the portal has looked what changed before. */
    static void settle(Visitor visitor, Place place) {
        var end = Instant.now().plus(PATIENCE);
        for (int hits = 0; hits < 3; ) {
            hits = isHit(visitor.get(place.host(), place.path())) ? hits + 1 : 0;
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(place + " is never finished");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
