package org.mosaique.core.site;

import java.util.Locale;
import org.mosaique.core.shared.CoreTexts;
import org.mosaique.core.shared.Objection;

/**
 * Something wrong that keeps the portal from starting, or a site from being taken over.
 *
 * @param id stable, to be searched for: {@code site.unknown-entry}
 * @param where file or class
 * @param what what is wrong, in English, as the console says it
 * @param remedy how to mend it, in English
 * @param said what is wrong, for every language; its field is the entry concerned. Null where only English is spoken
 * @param cure how to mend it, for every language, or null
 */
public record Finding(String id, String where, String what, String remedy, Objection said, Objection cure) {

    /** A finding for the console alone. */
    public Finding(String id, String where, String what, String remedy) {
        this(id, where, what, remedy, null, null);
    }

    /** A finding that can be told in every language. */
    public static Finding of(String id, String where, Objection said, Objection cure) {
        return new Finding(
                id, where, CoreTexts.text(Locale.ENGLISH, said), CoreTexts.text(Locale.ENGLISH, cure), said, cure);
    }

    /** The entry concerned: {@code contact.email}; an empty string for the whole. */
    public String entry() {
        return said == null ? "" : said.field();
    }

    /** What is wrong, in a language. */
    public String what(Locale language) {
        return said == null ? what : CoreTexts.text(language, said);
    }

    /** How to mend it, in a language. */
    public String remedy(Locale language) {
        return cure == null ? remedy : CoreTexts.text(language, cure);
    }

    @Override
    public String toString() {
        return "[" + id + "] " + where + ": " + what + " " + remedy;
    }
}
