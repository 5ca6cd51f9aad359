package org.mosaique.web.launcher;

import java.util.List;

/** The portal cannot start as it is configured; each problem becomes one line on the console, and the exit code is 2. */
class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ConfigurationProblem> problems;

    ConfigurationException(List<ConfigurationProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    ConfigurationException(String key, Object... details) {
        this(List.of(ConfigurationProblem.of(key, details)));
    }

    List<ConfigurationProblem> problems() {
        return problems;
    }
}
