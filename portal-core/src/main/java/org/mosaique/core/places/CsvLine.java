package org.mosaique.core.places;

import java.util.ArrayList;
import java.util.List;

/** Takes a line of a file apart: values between separators, with quotes where a value holds one. */
final class CsvLine {

    private CsvLine() {}

    static List<String> split(String line, char separator) {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        var quoted = false;
        for (int at = 0; at < line.length(); at++) {
            var letter = line.charAt(at);
            if (letter == '"') {
                if (quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                    value.append('"');
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (letter == separator && !quoted) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(letter);
            }
        }
        values.add(value.toString().strip());
        return values;
    }
}
