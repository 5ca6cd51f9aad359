package org.mosaique.core.media.internal;

import java.nio.BufferUnderflowException;
import org.apache.tika.Tika;
import org.mosaique.core.media.ImageRefused;
import org.mosaique.core.media.ImageRefused.Reason;

/**
 * What can be known of a picture without decoding it, found by walking its structure.
 *
 * <p>{@link #decodable()} holds only what a decoder needs to paint the pixels: comments, thumbnails, text chunks and
 * whatever follows the end of the picture never reach one.
 *
 * @param format the format, told from the content
 * @param width width in pixels as stored, before any orientation is applied
 * @param height height in pixels as stored
 * @param decodable the picture stripped to its essentials
 * @param exif the Exif block, or no bytes
 */
public record ImageOutline(ImageFormat format, int width, int height, Bytes decodable, Bytes exif) {

    private static final Tika SNIFFER = new Tika();

    /**
     * Sniffs the type and walks the structure.
     *
     * @throws ImageRefused when it is no picture, one of a kind not taken in, or a broken one
     */
    public static ImageOutline of(byte[] upload) {
        var type = SNIFFER.detect(upload);
        var format = ImageFormat.of(type)
                .orElseThrow(() ->
                        new ImageRefused(type.startsWith("image/") ? Reason.UNSUPPORTED_FORMAT : Reason.NOT_AN_IMAGE));
        try {
            return switch (format) {
                case JPEG -> new JpegWalk(upload).outline();
                case PNG -> new PngWalk(upload).outline();
                case WEBP -> new WebpWalk(upload).outline();
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutShort) {
            throw ImageRefused.unreadable(cutShort);
        }
    }

    /** How many pixels a decoder would paint. */
    public long pixels() {
        return (long) width * height;
    }
}
