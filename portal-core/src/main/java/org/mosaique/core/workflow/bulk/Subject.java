package org.mosaique.core.workflow.bulk;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** One revision among those that something shall be done to. */
public record Subject(UUID itemRef, int number) implements Serializable {

    private static final Pattern WRITTEN =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([1-9][0-9]{0,6})");

    /** As it stands in addresses and forms: {@code <key>.<number>}. */
    public String written() {
        return itemRef + "." + number;
    }

    /** Reads what {@link #written} wrote; empty for anything else. */
    public static Optional<Subject> read(String written) {
        var match = WRITTEN.matcher(written);
        return match.matches()
                ? Optional.of(new Subject(UUID.fromString(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }
}
