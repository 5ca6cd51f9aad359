package org.mosaique.core.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mosaique.core.content.Themes;
import org.mosaique.core.shared.Objection;

/**
 * What an idea says.
 *
 * @param typeKey what it is to become
 * @param title up to 160 characters
 * @param theme key of a theme, or an empty string
 * @param dueOn when it should appear; null for some day
 * @param note what else there is to know, up to 2,000 characters
 */
public record IdeaText(String typeKey, String title, String theme, LocalDate dueOn, String note)
        implements Serializable {

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_NOTE = 2_000;

    public IdeaText {
        title = title == null ? "" : title.strip();
        theme = theme == null ? "" : theme;
        note = note == null ? "" : note.strip();
    }

    /** What is wrong with it; empty when nothing is. */
    List<Objection> objections() {
        var objections = new ArrayList<Objection>();
        if (title.isEmpty()) {
            objections.add(Objection.at("title", "idea.title.missing"));
        }
        if (title.length() > LONGEST_TITLE) {
            objections.add(Objection.at("title", "idea.title.long", LONGEST_TITLE));
        }
        if (!theme.isEmpty() && !Themes.has(theme)) {
            objections.add(Objection.at("theme", "idea.theme.unknown"));
        }
        if (note.length() > LONGEST_NOTE) {
            objections.add(Objection.at("note", "idea.note.long", LONGEST_NOTE));
        }
        return objections;
    }
}
