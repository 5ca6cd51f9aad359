package org.mosaique.core.shared;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Work that is owed after commit, done again and again by every portal process on the database. Each bean of this type is
 * found and run; what it does must be safe when two do it at once, and when it is broken off at any moment.
 */
public interface Chore {

    /** How long to wait after it was done before it is done again; at least a second. */
    Duration every();

    /** Does what is due now. Whatever it throws is logged, and it is tried again. */
    void run();

    /** Does each of what is due. One that fails is logged and tried again next time; it keeps none of the others. */
    static <T> void each(Collection<T> due, Consumer<T> act) {
        for (var one : due) {
            try {
                act.accept(one);
            } catch (RuntimeException failed) {
                System.getLogger(Chore.class.getName())
                        .log(Level.WARNING, "Failed, and is tried again: " + one, failed);
            }
        }
    }
}
