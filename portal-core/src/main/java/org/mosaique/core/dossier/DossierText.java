package org.mosaique.core.dossier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.content.Themes;
import org.mosaique.core.shared.Objection;

/**
 * What somebody writes in a dossier.
 *
 * @param title its title
 * @param introduction a few lines of Markdown
 * @param theme key of a theme whose newest contents follow the chosen ones, or an empty string
 * @param pieces the contents in their order
 */
public record DossierText(String title, String introduction, String theme, List<Piece> pieces) implements Serializable {

    /** The longest title, in characters. */
    public static final int TITLE = 120;

    /** The longest introduction, in characters. */
    public static final int INTRODUCTION = 8000;

    /** The longest word beside a content, in characters. */
    public static final int NOTE = 300;

    /** As many contents as a dossier may have. */
    public static final int MOST = 60;

    public DossierText {
        title = tidy(title);
        introduction = tidy(introduction);
        theme = tidy(theme);
        pieces = List.copyOf(pieces);
    }

    /**
     * A content, and why it is there.
     *
     * @param item its key
     * @param note a word for the reader; may be empty
     */
    public record Piece(UUID item, String note) implements Serializable {

        public Piece {
            note = tidy(note);
        }
    }

    private static String tidy(String text) {
        return text == null ? "" : text.strip();
    }

    /** What keeps it from being kept; empty when nothing does. */
    List<Objection> objections() {
        var found = new ArrayList<Objection>();
        refuse(title.isEmpty(), "title", "dossier.title-missing", 0, found);
        refuse(title.length() > TITLE, "title", "dossier.title-long", TITLE, found);
        refuse(introduction.isEmpty(), "introduction", "dossier.introduction-missing", 0, found);
        refuse(introduction.length() > INTRODUCTION, "introduction", "dossier.introduction-long", INTRODUCTION, found);
        refuse(!theme.isEmpty() && !Themes.has(theme), "theme", "dossier.theme-unknown", 0, found);
        refuse(pieces.size() > MOST, "", "dossier.too-many", MOST, found);
        var longNote = pieces.stream().anyMatch(piece -> piece.note().length() > NOTE);
        refuse(longNote, "", "dossier.note-long", NOTE, found);
        return found;
    }

    private static void refuse(boolean wrong, String field, String key, int limit, List<Objection> found) {
        if (wrong) {
            found.add(Objection.at(field, key, limit));
        }
    }
}
