package org.mosaique.core.workflow.review.absence;

import java.util.Locale;
import java.util.UUID;
import org.mosaique.core.access.Traced;

/**
 * Somebody is to be away, is away or is back. Carries keys, never entities.
 *
 * @param account who is away
 * @param name of that person
 * @param substitute who stands in, or null
 * @param substituteName of that person; empty without one
 * @param span first and last day
 */
public record AbsenceChanged(
        Change what, UUID account, String name, String siteKey, UUID substitute, String substituteName, Span span)
        implements Traced {

    /** What happened to it. */
    public enum Change {
        /** It was said. */
        DECLARED,
        /** It begins. */
        BEGUN,
        /** It is over, or was called off. */
        ENDED
    }

    static AbsenceChanged of(Change what, Absence absence) {
        return new AbsenceChanged(
                what,
                absence.accountRef(),
                absence.name(),
                absence.siteKey(),
                absence.substituteRef().orElse(null),
                absence.substituteName(),
                absence.span());
    }

    @Override
    public String action() {
        return "absence." + what.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public UUID subject() {
        return account;
    }

    @Override
    public int revision() {
        return 0;
    }

    @Override
    public String detail() {
        return substituteName.isEmpty() ? name : name + " → " + substituteName;
    }

    @Override
    public String note() {
        return "";
    }
}
