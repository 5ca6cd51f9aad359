package org.mosaique.core.media;

import java.text.Normalizer;

/** The name a picture came with, made harmless: shown to people, never used as a path. */
final class OriginalName {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "image";

    private OriginalName() {}

    static String of(String fileName) {
        if (fileName == null) {
            return NAMELESS;
        }
        var name = Normalizer.normalize(fileName, Normalizer.Form.NFC)
                .replaceFirst("(?s)^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}<>\"'&:|?*]", "")
                .replaceAll("\\s+", " ")
                .strip();
        if (name.isEmpty()) {
            return NAMELESS;
        }
        return name.length() <= LONGEST ? name : shortened(name);
    }

    /** Keeps the end, which tells the type, and as much of the beginning as there is room for. */
    private static String shortened(String name) {
        var end = name.substring(name.length() - 9);
        var start = name.substring(0, LONGEST - end.length() - 1);
        return Character.isHighSurrogate(start.charAt(start.length() - 1))
                ? start.substring(0, start.length() - 1) + "…" + end
                : start + "…" + end;
    }
}
