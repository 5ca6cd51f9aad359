package org.mosaique.core.workflow;

import java.util.UUID;
import org.mosaique.core.access.Traced;

/** A draft was started, or an image was added to the media of a site. Saves are not kept: the draft itself tells. */
public record DraftEvent(String action, String siteKey, UUID subject, int revision, String detail) implements Traced {

    @Override
    public String note() {
        return "";
    }
}
