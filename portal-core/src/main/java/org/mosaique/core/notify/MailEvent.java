package org.mosaique.core.notify;

import java.util.UUID;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Traced;

/** An administrator decided on a mail that was stuck. */
public record MailEvent(String action, UUID subject, String detail) implements Traced {

    @Override
    public String siteKey() {
        return Grant.NETWORK;
    }

    @Override
    public int revision() {
        return 0;
    }

    @Override
    public String note() {
        return "";
    }
}
