package org.mosaique.core.shared;

import java.time.Duration;

/**
 * Work that is owed after commit, done again and again by every portal process on the database. Each bean of this type is
 * found and run; what it does must be safe when two do it at once, and when it is broken off at any moment.
 */
public interface Chore {

    /** How long to wait after it was done before it is done again; at least a second. */
    Duration every();

    /** Does what is due now. Whatever it throws is logged, and it is tried again. */
    void run();
}
