package org.mosaique.core.notes;

import java.util.UUID;

/**
 * Somebody said something about an item. Fired within the transaction that keeps the remark; carries keys. Whoever is named
 * in it is told by {@link Mentioned} as well.
 *
 * @param kind what was spoken of
 * @param authorRef who wrote the revision that is spoken of
 * @param byRef who spoke
 * @param byName their name
 */
public record RemarkMade(
        UUID itemRef,
        int revision,
        String siteKey,
        String title,
        UUID remarkRef,
        RemarkKind kind,
        UUID authorRef,
        UUID byRef,
        String byName,
        String text) {}
