package org.mosaique.core.workflow;

import java.util.UUID;

/** The text of a revision changed while it was under review. Fired in the transaction that changes it. */
public record TextChanged(UUID itemRef, int revision, String siteKey) {}
