package org.mosaique.core.content;

/** What sites do not show although it is live there: contents of modules that they switched off. */
@FunctionalInterface
public interface Withheld {

    /**
     * A condition that leaves it out, to be added to a query; an empty string when nothing is withheld anywhere.
     *
     * @param alias of what has {@code siteKey} and {@code typeKey} in the query
     */
    String condition(String alias);
}
