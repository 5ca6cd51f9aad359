package org.mosaique.inside.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Random histories: whatever people do with texts, allowed or not, the promises hold after each step. A broken one is told with
 * its seed, which {@code -Dportal.seed} plays again.
 */
@ArquillianTest
class RandomHistoryIT {

    /** More of them by {@code -Psoak}. */
    private static final int HISTORIES = Boolean.getBoolean("portal.soak") ? 150 : 3;

    private static final int STEPS = 100;
    private static final int TEXTS = 2;
    private static final int LAST = 25;

    @Inject
    private Bustle bustle;

    @Inject
    private Promises promises;

    @Test
    void keepTheirPromisesAfterEveryStep() throws Exception {
        var given = Long.getLong("portal.seed", 0);
        var seeds = new Random().longs(HISTORIES).toArray();
        for (var seed : given == 0 ? seeds : new long[] {given}) {
            play(seed);
        }
    }

    private void play(long seed) throws Exception {
        var dice = new Random(seed);
        var company = new Company();
        var history = new ArrayList<String>();
        bustle.settle(company);
        try {
            var texts = new ArrayList<UUID>();
            for (int text = 0; text < TEXTS; text++) {
                texts.add(bustle.text(company, dice));
            }
            for (int step = 0; step < STEPS; step++) {
                step(company, texts, dice, history);
            }
        } catch (Exception | AssertionError failed) {
            throw new AssertionError("The history of seed " + seed + " ends: " + end(history), failed);
        } finally {
            bustle.leave(company);
        }
    }

    private void step(Company company, List<UUID> texts, Random dice, List<String> history) throws Exception {
        history.add("…");
        var words = dice.nextInt(10) == 0 ? bustle.turn(company, texts, dice) : bustle.act(company, texts, dice);
        history.set(history.size() - 1, words);
        assertThat(promises.broken(texts)).as(words).isEmpty();
    }

    private static String end(List<String> history) {
        return String.join("\n", history.subList(Math.max(0, history.size() - LAST), history.size()));
    }
}
