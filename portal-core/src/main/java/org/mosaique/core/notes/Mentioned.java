package org.mosaique.core.notes;

import java.util.UUID;

/**
 * Somebody was named in a remark. Fired within the transaction that keeps the remark, once for each person; carries keys.
 *
 * @param itemRef the item that is spoken of
 * @param revision the number of the revision that is spoken of
 * @param siteKey the item's site of origin
 * @param title the title of that revision
 * @param remarkRef the remark
 * @param accountRef who was named
 * @param byRef who named them
 * @param byName their name
 * @param text the whole remark
 */
public record Mentioned(
        UUID itemRef,
        int revision,
        String siteKey,
        String title,
        UUID remarkRef,
        UUID accountRef,
        UUID byRef,
        String byName,
        String text) {}
