package org.mosaique.web.launcher;

import java.util.List;
import java.util.Objects;

/**
 * Something the operator has to put right before the portal can start: the key of a sentence in the launcher's bundle,
 * and what the sentence names.
 */
record ConfigurationProblem(String key, List<Object> details) {

    ConfigurationProblem {
        Objects.requireNonNull(key, "key");
        details = List.copyOf(details);
    }

    static ConfigurationProblem of(String key, Object... details) {
        return new ConfigurationProblem(key, List.of(details));
    }
}
