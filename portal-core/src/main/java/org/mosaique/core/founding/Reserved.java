package org.mosaique.core.founding;

import java.util.Set;
import java.util.regex.Pattern;

/** Keys that no territory may have: they stand for something else in addresses and host names, or cannot stand there. */
final class Reserved {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 31;

    private static final Set<String> WORDS = Set.of(
            "admin",
            "api",
            "assets",
            "en",
            "error",
            "espace",
            "fr",
            "ftp",
            "health",
            "imap",
            "internal",
            "localhost",
            "mail",
            "media",
            "metrics",
            "mosaique",
            "mx",
            "network",
            "ns",
            "pages",
            "portal",
            "reseau",
            "robots",
            "site",
            "sites",
            "smtp",
            "static",
            "webjars",
            "www");

    private Reserved() {}

    static boolean isWord(String key) {
        return WORDS.contains(key);
    }

    static boolean isWellFormed(String key) {
        return key.length() > 1 && key.length() <= LONGEST && KEY.matcher(key).matches();
    }
}
