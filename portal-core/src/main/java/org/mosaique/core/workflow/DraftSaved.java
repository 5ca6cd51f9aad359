package org.mosaique.core.workflow;

import java.util.UUID;

/**
 * A draft was saved, in this transaction.
 *
 * @param account who saved it
 * @param version the version it has now
 * @param json the body as it was stored
 */
public record DraftSaved(UUID itemRef, int revision, UUID account, int version, String json) {}
