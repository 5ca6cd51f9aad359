package org.mosaique.core.notes;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody said something about an item. Fired within the transaction that keeps the remark; carries keys. Whoever is named
 * in it is told by {@link Mentioned}.
 *
 * @param kind what was spoken of
 * @param authorRef who wrote the revision that is spoken of
 * @param byRef who spoke
 * @param byName their name
 * @param named the accounts of all who are named in it
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
        String text,
        Set<UUID> named) {

    public RemarkMade {
        named = Set.copyOf(named);
    }

    /** Whether the author hears of it by being named in it. */
    public boolean namesAuthor() {
        return named.contains(authorRef);
    }
}
