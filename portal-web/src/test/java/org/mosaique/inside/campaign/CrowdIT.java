package org.mosaique.inside.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mosaique.inside.OwnRequest.as;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.core.shared.again.Tries;

/** Fifty people vote, write and publish the same twenty texts in the same moment: nobody meets a failure of the database. */
@ArquillianTest
class CrowdIT {

    private static final Logger LOG = Logger.getLogger(CrowdIT.class.getName());

    private static final int PEOPLE = 50;
    private static final int TEXTS = 20;

    /** More of them by {@code -Psoak}. */
    private static final int DEEDS = Boolean.getBoolean("portal.soak") ? 200 : 8;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Bustle bustle;

    @Inject
    private Promises promises;

    @Inject
    private Tries tries;

    private final Company company = new Company();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void nobodyMeetsAFailureAndThePromisesHold() throws Exception {
        bustle.settle(company);
        try {
            var texts = new ArrayList<UUID>();
            for (int text = 0; text < TEXTS; text++) {
                texts.add(bustle.text(company, new Random(text)));
                if (text % 4 != 0) {
                    bustle.handIn(company, texts.get(text), new Random(text));
                }
            }
            var repeated = tries.repeated();
            var begin = System.nanoTime();
            allAtOnce(texts);
            LOG.info("%d deeds by %d people on %d texts in %d ms, %d done; %d transactions done again, %d given up"
                    .formatted(
                            PEOPLE * DEEDS,
                            PEOPLE,
                            TEXTS,
                            TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin),
                            done.get(),
                            tries.repeated() - repeated,
                            tries.givenUp()));

            assertThat(failures).isEmpty();
            assertThat(promises.broken(texts)).isEmpty();
            assertThat(done).hasPositiveValue();
        } finally {
            bustle.leave(company);
        }
    }

    private void allAtOnce(List<UUID> texts) throws Exception {
        var start = new CyclicBarrier(PEOPLE);
        var crowd = IntStream.range(0, PEOPLE)
                .mapToObj(person -> as(null, () -> {
                    start.await(1, TimeUnit.MINUTES);
                    var dice = new Random();
                    for (int deed = 0; deed < DEEDS; deed++) {
                        one(texts, dice);
                    }
                    return null;
                }))
                .toList();
        var people = Executors.newFixedThreadPool(PEOPLE, threads);
        for (var person : people.invokeAll(crowd, 20, TimeUnit.MINUTES)) {
            person.get();
        }
        people.shutdown();
    }

    private void one(List<UUID> texts, Random dice) {
        try {
            if (bustle.act(company, texts, dice).endsWith("done")) {
                done.incrementAndGet();
            }
        } catch (Exception | AssertionError failed) {
            var trace = new StringWriter();
            failed.printStackTrace(new PrintWriter(trace));
            failures.add(trace.toString());
        }
    }
}
