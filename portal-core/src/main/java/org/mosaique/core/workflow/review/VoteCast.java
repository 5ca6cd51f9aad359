package org.mosaique.core.workflow.review;

import java.util.Locale;
import java.util.UUID;
import org.mosaique.core.access.Traced;

/** A member of the committee voted, or changed its vote. */
public record VoteCast(UUID itemRef, int revision, String siteKey, String title, Verdict verdict, String note)
        implements Traced {

    @Override
    public String action() {
        return "vote." + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public UUID subject() {
        return itemRef;
    }

    @Override
    public String detail() {
        return title;
    }
}
