package org.mosaique.web.browser;

/**
 * What a judge of pages holds against one of them, in a line a person can act on.
 *
 * @param rule which rule is broken
 * @param where the place in the page
 * @param message what is wrong there
 */
public record Finding(String rule, String where, String message) {

    @Override
    public String toString() {
        return rule + " at " + where + ": " + message;
    }
}
