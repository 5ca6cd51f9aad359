package org.mosaique.core.trash;

import java.util.UUID;
import org.mosaique.core.access.Traced;

/** A content that lay in the trash is gone for good. */
public record Purged(String siteKey, UUID subject, int revision, String detail) implements Traced {

    @Override
    public String action() {
        return "content.purge";
    }

    @Override
    public String note() {
        return "";
    }
}
