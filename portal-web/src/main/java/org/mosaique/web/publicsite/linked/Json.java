package org.mosaique.web.publicsite.linked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Map;

/**
 * Writes JSON that may stand in a page: the characters that mean something to HTML are written by their numbers, so that no
 * title ever ends the script element it stands in.
 */
public final class Json {

    private static final ObjectWriter WRITER = writer();

    private Json() {}

    /** The JSON of an object. */
    public static String of(Map<String, ?> object) {
        try {
            return WRITER.writeValueAsString(object);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectWriter writer() {
        return new ObjectMapper().writer().with(new HtmlSafe());
    }

    /** Escapes what HTML would read. */
    private static final class HtmlSafe extends CharacterEscapes {

        private final int[] ascii = standardAsciiEscapesForJSON();

        HtmlSafe() {
            for (var sign : new char[] {'<', '>', '&', '\''}) {
                ascii[sign] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        /** The two line ends that JSON allows in a text and older scripts do not. */
        @Override
        public SerializableString getEscapeSequence(int sign) {
            return sign == 0x2028 || sign == 0x2029 ? new SerializedString(String.format("\\u%04x", sign)) : null;
        }
    }
}
