package org.mosaique.core.media.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.mosaique.core.media.ImageRefused;
import org.mosaique.core.media.ImageRefused.Reason;

/**
 * Walks the chunks of a PNG and keeps the few that make pixels.
 *
 * <p>Text chunks are deflated and the runtime's reader inflates them without a limit: a picture of a few kilobytes
 * could fill the memory. They never reach it.
 */
final class PngWalk {

    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private final ByteBuffer input;
    private final ByteArrayOutputStream kept;
    private int width;
    private int height;
    private Bytes exif = Bytes.NONE;

    PngWalk(byte[] bytes) {
        input = ByteBuffer.wrap(bytes);
        kept = new ByteArrayOutputStream(bytes.length);
    }

    ImageOutline outline() {
        kept.write(input.array(), 0, SIGNATURE);
        input.position(SIGNATURE);
        while (!chunk().equals("IEND")) {
            // the end has to come, and whatever follows it is left behind
        }
        return new ImageOutline(ImageFormat.PNG, width, height, Bytes.of(kept.toByteArray()), exif);
    }

    private String chunk() {
        var start = input.position();
        var length = input.getInt();
        var name = new byte[4];
        input.get(name);
        var type = new String(name, StandardCharsets.ISO_8859_1);
        var data = input.position();
        if (length < 0 || length > input.remaining() - CHECKSUM) {
            throw new ImageRefused(Reason.UNREADABLE);
        }
        if (type.equals("IHDR") == (width != 0)) { // the header comes first, and once
            throw new ImageRefused(Reason.UNREADABLE);
        }
        if (type.equals("IHDR")) {
            width = input.getInt(data);
            height = input.getInt(data + 4);
        } else if (type.equals("eXIf")) {
            exif = Bytes.of(Arrays.copyOfRange(input.array(), data, data + length));
        }
        var end = data + length + CHECKSUM;
        if (NEEDED.contains(type)) {
            kept.write(input.array(), start, end - start);
        }
        input.position(end);
        return type;
    }
}
