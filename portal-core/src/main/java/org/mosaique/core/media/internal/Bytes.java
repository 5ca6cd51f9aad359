package org.mosaique.core.media.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A run of bytes inside a record: compared by content, read through a buffer, never changed. */
public final class Bytes {

    static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** Takes the array over: the caller forgets it. */
    public static Bytes of(byte[] content) {
        return new Bytes(content);
    }

    ByteBuffer buffer() {
        return ByteBuffer.wrap(content).asReadOnlyBuffer();
    }

    byte[] array() {
        return content;
    }

    public int length() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
