package org.mosaique.core.media.internal;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of picture the portal takes in, as content sniffing names them. */
public enum ImageFormat {
    JPEG("image/jpeg", 50),
    PNG("image/png", 50),
    /** Its decoder holds a lossless picture whole in memory, hence the lower limit. */
    WEBP("image/webp", 24);

    private final String mediaType;
    private final int maxMegapixels;

    ImageFormat(String mediaType, int maxMegapixels) {
        this.mediaType = mediaType;
        this.maxMegapixels = maxMegapixels;
    }

    static Optional<ImageFormat> of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }

    public int maxMegapixels() {
        return maxMegapixels;
    }
}
