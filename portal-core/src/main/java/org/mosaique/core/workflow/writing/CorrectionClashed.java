package org.mosaique.core.workflow.writing;

import java.util.UUID;
import org.mosaique.core.access.Traced;

/** What the public reads was corrected, and the draft in work says something else in the same place. */
public record CorrectionClashed(UUID itemRef, int revision, String siteKey, String title, int correction)
        implements Traced {

    @Override
    public String action() {
        return "content.correction-clashed";
    }

    @Override
    public UUID subject() {
        return itemRef;
    }

    @Override
    public String detail() {
        return title;
    }

    @Override
    public String note() {
        return "";
    }
}
