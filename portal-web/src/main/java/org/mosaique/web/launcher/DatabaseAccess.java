package org.mosaique.web.launcher;

import java.util.Objects;

/** How the portal reaches its database, embedded or external. */
record DatabaseAccess(String url, String user, String password) {

    /** A dead server must cost seconds, not a thread for ever. */
    private static final String TIMEOUTS = "connectTimeout=5000&socketTimeout=60000";

    DatabaseAccess {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
    }

    /** The same access with our timeouts, unless the operator has chosen others. */
    DatabaseAccess withTimeouts() {
        if (url.contains("connectTimeout=") || url.contains("socketTimeout=")) {
            return this;
        }
        return new DatabaseAccess(url + (url.contains("?") ? "&" : "?") + TIMEOUTS, user, password);
    }

    @Override
    public String toString() {
        return "DatabaseAccess[" + url.replaceAll("(?i)password=[^&]*", "password=…") + ", " + user + "]";
    }
}
