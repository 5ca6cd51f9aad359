package org.mosaique.core.site;

/**
 * Something wrong that keeps the portal from starting.
 *
 * @param id stable, to be searched for: {@code site.unknown-entry}
 * @param where file or class
 * @param what what is wrong
 * @param remedy how to mend it
 */
public record Finding(String id, String where, String what, String remedy) {

    @Override
    public String toString() {
        return "[" + id + "] " + where + ": " + what + " " + remedy;
    }
}
