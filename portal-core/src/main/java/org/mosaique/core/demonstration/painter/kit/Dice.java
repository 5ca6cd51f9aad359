package org.mosaique.core.demonstration.painter.kit;

import java.util.List;
import java.util.Random;

/** Chance that repeats itself: the same seed throws the same numbers, on every machine. */
public final class Dice {

    private final Random random;

    /** Dice that will always fall the same way for that seed. */
    public Dice(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 0x7F4A7C15L);
        random.nextLong();
    }

    /** A number between the two. */
    public double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    /** A whole number from the first to the second, both included. */
    public int count(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** Yes, as often as the share says. */
    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** 1 or -1. */
    public int side() {
        return random.nextBoolean() ? 1 : -1;
    }

    /** One of them. */
    @SafeVarargs
    public final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** One of them. */
    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
