package org.mosaique.core.preview;

import java.util.UUID;
import org.mosaique.core.access.Traced;

/** A link to look at a text was made or taken back. */
public record PreviewEvent(String action, String siteKey, UUID subject, int revision, String detail) implements Traced {

    @Override
    public String note() {
        return "";
    }
}
