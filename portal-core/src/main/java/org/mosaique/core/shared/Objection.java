package org.mosaique.core.shared;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * One reason why something cannot go on, as a message key.
 *
 * @param field the form field it belongs to, or an empty string
 * @param messageKey key in the bundles
 * @param arguments what the message's placeholders take, in order
 */
public record Objection(String field, String messageKey, List<String> arguments) implements Serializable {

    public Objection {
        arguments = List.copyOf(arguments);
    }

    /** An objection to the whole. */
    public static Objection of(String messageKey, Object... arguments) {
        return at("", messageKey, arguments);
    }

    /** An objection to one field. */
    public static Objection at(String field, String messageKey, Object... arguments) {
        return new Objection(
                field, messageKey, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
