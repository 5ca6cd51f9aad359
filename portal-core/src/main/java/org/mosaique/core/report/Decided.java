package org.mosaique.core.report;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A decision that was made.
 *
 * @param at when
 * @param took how long it was with those who decide; null when it was never handed in
 * @param sentBack whether it went back to its author at least once
 * @param urgent whether one person published it at once
 */
record Decided(String siteKey, Instant at, Duration took, boolean sentBack, boolean urgent) implements Serializable {}
