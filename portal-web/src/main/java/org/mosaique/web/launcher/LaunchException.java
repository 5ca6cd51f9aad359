package org.mosaique.web.launcher;

import java.util.List;

/** A stage of the start failed although the configuration is in order; exit code 1. */
class LaunchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> details;

    LaunchException(String key, Throwable cause, Object... details) {
        super(key + " " + List.of(details), cause);
        this.key = key;
        this.details = List.of(details);
    }

    String key() {
        return key;
    }

    List<Object> details() {
        return details;
    }
}
