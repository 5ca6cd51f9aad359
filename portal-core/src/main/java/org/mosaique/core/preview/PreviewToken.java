package org.mosaique.core.preview;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.access.Signatures;

/**
 * What stands in the address of a preview: which link, until when, and the portal's signature below both, in URL-safe
 * Base64.
 *
 * @param link the link
 * @param expiresAt until when, to the second
 * @param signature the portal's signature
 */
record PreviewToken(UUID link, Instant expiresAt, byte[] signature) {

    private static final int SIGNED = 3 * Long.BYTES;

    /** The bytes that are signed. */
    static byte[] signed(UUID link, Instant expiresAt) {
        return ByteBuffer.allocate(SIGNED)
                .putLong(link.getMostSignificantBits())
                .putLong(link.getLeastSignificantBits())
                .putLong(expiresAt.getEpochSecond())
                .array();
    }

    /** The token that an address holds; empty when it is none. Whether it is genuine, only the signature tells. */
    static Optional<PreviewToken> read(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != SIGNED + Signatures.LENGTH) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(bytes);
            var link = new UUID(buffer.getLong(), buffer.getLong());
            var expiresAt = Instant.ofEpochSecond(buffer.getLong());
            var token = new PreviewToken(link, expiresAt, Arrays.copyOfRange(bytes, SIGNED, bytes.length));
            return token.text().equals(text) ? Optional.of(token) : Optional.empty();
        } catch (IllegalArgumentException | java.time.DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The bytes that this token claims were signed. */
    byte[] signed() {
        return signed(link, expiresAt);
    }

    /** How it stands in an address. */
    String text() {
        var bytes = ByteBuffer.allocate(SIGNED + signature.length)
                .put(signed())
                .put(signature)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PreviewToken that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return link.hashCode();
    }

    @Override
    public String toString() {
        return "PreviewToken[" + link + "]";
    }
}
