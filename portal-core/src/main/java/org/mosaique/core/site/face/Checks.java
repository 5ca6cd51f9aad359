package org.mosaique.core.site.face;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mosaique.core.shared.Objection;

/** Collects what is wrong with one record, field by field. */
final class Checks {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]+");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");

    private final List<Objection> objections = new ArrayList<>();

    /** A text that is owed, no longer than that. */
    Checks text(String field, String value, int most, String missing) {
        if (isBlank(value)) {
            objections.add(Objection.at(field, missing));
        }
        return length(field, value, most);
    }

    /** A text that may be absent, no longer than that. */
    Checks length(String field, String value, int most) {
        if (value != null && value.length() > most) {
            objections.add(Objection.at(field, "site.face.too-long", most));
        }
        return this;
    }

    /** An address of the web that may be absent. */
    Checks web(String field, String value) {
        return check(isBlank(value) || WEB.matcher(value).matches(), field, "site.face.url-wrong");
    }

    /** A mail address that may be absent. */
    Checks email(String field, String value) {
        return check(isBlank(value) || EMAIL.matcher(value).matches(), field, "site.face.email-wrong");
    }

    /** A period that does not end before it begins. */
    Checks period(Period period) {
        return check(period.isInOrder(), "until", "site.face.until-before-from");
    }

    /** Whatever has to hold. */
    Checks check(boolean holds, String field, String otherwise) {
        if (!holds) {
            objections.add(Objection.at(field, otherwise));
        }
        return this;
    }

    List<Objection> found() {
        return List.copyOf(objections);
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
