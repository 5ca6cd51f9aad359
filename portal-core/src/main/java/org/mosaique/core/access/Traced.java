package org.mosaique.core.access;

import java.util.UUID;

/** An event that the audit trail keeps. Fired and observed within the transaction; carries keys, never entities. */
public interface Traced {

    /** What happened, as a stable key: {@code content.submit}, {@code role.given}. */
    String action();

    /** On which site; {@link Grant#NETWORK} for the network. */
    String siteKey();

    /** What it happened to; null when there is nothing with a key. */
    UUID subject();

    /** Which version of it; 0 when that means nothing. */
    int revision();

    /** What else is to be known, in words; never null. */
    String detail();

    /** The note that was given; never null. */
    String note();
}
