package org.mosaique.web.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlightsTest {

    private static final int MANY = 16;
    private static final PageKey KEY = new PageKey("alpes", "http://localhost", "", "fr", "/", "");
    private static final FinishedPage PAGE =
            new FinishedPage("text/html", "", new byte[8], new FinishedPage.Validity("alpes", 0, Instant.MAX));

    private final Changes changes = new Changes();
    private final Flights flights = new Flights();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void whoeverAsksMeanwhileWaitsForTheSamePage() throws Exception {
        var pool = Executors.newFixedThreadPool(MANY);
        var waiting = new CountDownLatch(MANY - 1);
        try {
            var asked = IntStream.range(0, MANY)
                    .mapToObj(number -> pool.submit(() -> {
                        waiting.countDown();
                        return flights.share(KEY, changes.now(), () -> slowly(waiting));
                    }))
                    .toList();
            for (Future<FinishedPage> each : asked) {
                assertThat(each.get(10, TimeUnit.SECONDS)).isSameAs(PAGE);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(made.get()).isEqualTo(1);
    }

    private FinishedPage slowly(CountDownLatch waiting) {
        made.incrementAndGet();
        try {
            waiting.await(5, TimeUnit.SECONDS);
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return PAGE;
    }

    @Test
    void nobodyWaitsForAPageBegunBeforeAChange() throws Exception {
        flights.share(KEY, changes.now(), () -> {
            changes.note("alpes");
            return flights.share(KEY, changes.now(), this::make);
        });

        assertThat(made.get()).isEqualTo(1);
    }

    @Test
    void aFailureIsNotShared() throws Exception {
        assertThatThrownBy(() -> flights.share(KEY, changes.now(), () -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(flights.share(KEY, changes.now(), this::make)).isSameAs(PAGE);
    }

    private FinishedPage make() {
        made.incrementAndGet();
        return PAGE;
    }
}
