package org.mosaique.web.backoffice.planning;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.mosaique.core.calendar.IdeaText;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;

/** What the form of an idea has. */
public final class IdeaForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String type = "";
    private String title = "";
    private String theme = "";
    private String day = "";
    private String note = "";
    private String author = "";

    static IdeaForm of(IdeaText text) {
        var form = new IdeaForm();
        form.type = text.typeKey();
        form.title = text.title();
        form.theme = text.theme();
        form.day = text.dueOn() == null ? "" : text.dueOn().toString();
        form.note = text.note();
        return form;
    }

    IdeaText read() {
        try {
            var on = day.isBlank() ? null : LocalDate.parse(day.strip());
            return new IdeaText(type, title, theme, on, note);
        } catch (DateTimeParseException wrong) {
            throw new RefusedException(List.of(Objection.at("day", "planning.day.wrong")));
        }
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day == null ? "" : day;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author == null ? "" : author;
    }
}
