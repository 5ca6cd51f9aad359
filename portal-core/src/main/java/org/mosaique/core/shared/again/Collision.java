package org.mosaique.core.shared.again;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two transactions met on the same rows, and the database or the version of a row let only one of them through. The other
 * one may be done again from its beginning, and then finds what the first one left.
 */
final class Collision {

    private static final int DEEPEST = 20;

    /** Of MariaDB: deadlock, lock wait timeout, record changed since it was read. */
    private static final Set<Integer> CODES = Set.of(1213, 1205, 1020);

    private Collision() {}

    /** Whether this is why a call failed. */
    static boolean isCauseOf(Throwable failure) {
        return causes(failure).anyMatch(Collision::isOne);
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof OptimisticLockException
                || (cause instanceof SQLException refused && CODES.contains(refused.getErrorCode()));
    }

    /** The innermost cause, in words for the log. */
    static String wordsOf(Throwable failure) {
        return causes(failure)
                .reduce((outer, inner) -> inner)
                .map(String::valueOf)
                .orElse("");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, cause -> cause.map(Throwable::getCause))
                .limit(DEEPEST)
                .flatMap(Optional::stream);
    }
}
