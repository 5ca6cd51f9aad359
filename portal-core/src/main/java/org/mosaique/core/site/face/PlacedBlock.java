package org.mosaique.core.site.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.setting.Entry;

/**
 * A block at its place on a home page. Which options it heeds depends on the block; the others are ignored.
 *
 * @param block key of the block: {@code featured}, {@code latest}, {@code theme} …
 * @param title its heading instead of the usual one; may be empty
 * @param en the same in English; may be empty
 * @param theme key of a theme
 * @param type path of a content type: {@code articles}
 * @param count how many things it shows at most; null for as many as is usual
 * @param text a short text in Markdown
 */
public record PlacedBlock(
        String block, String title, String en, String theme, String type, Integer count, String text) {

    /** The home page of a site, from top to bottom; a site that says nothing has featured, latest and columns. */
    public static final Entry<List<PlacedBlock>> ENTRY =
            Entry.list("home", PlacedBlock.class, true, PlacedBlock::objections);

    /** The longest heading. */
    public static final int LONGEST_TITLE = 80;

    /** The longest text: an introduction, no page. */
    public static final int LONGEST_TEXT = 1500;

    /** As many things as a block can show. */
    public static final int MOST = 12;

    public PlacedBlock {
        block = plain(block);
        title = plain(title);
        en = plain(en);
        theme = plain(theme);
        type = plain(type);
        text = plain(text);
    }

    /** A block without options. */
    public static PlacedBlock of(String block) {
        return new PlacedBlock(block, "", "", "", "", null, "");
    }

    private static String plain(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /** Its own heading in a language; may be empty. */
    public String titleIn(Locale language) {
        return language.getLanguage().equals("en") && !en.isEmpty() ? en : title;
    }

    /** How many things it shows at most. */
    public int countOr(int usual) {
        return count == null ? usual : count;
    }

    private List<Objection> objections() {
        var objections = new ArrayList<Objection>();
        if (block.isEmpty()) {
            objections.add(Objection.at("block", "site.home.block-missing"));
        }
        if (title.length() > LONGEST_TITLE) {
            objections.add(Objection.at("title", "site.home.title-long", LONGEST_TITLE));
        }
        if (en.length() > LONGEST_TITLE) {
            objections.add(Objection.at("en", "site.home.title-long", LONGEST_TITLE));
        }
        if (count != null && (count < 1 || count > MOST)) {
            objections.add(Objection.at("count", "site.home.count-wrong", MOST));
        }
        if (block.equals("theme") && theme.isEmpty()) {
            objections.add(Objection.at("theme", "site.home.theme-missing"));
        }
        if (block.equals("list") && type.isEmpty()) {
            objections.add(Objection.at("type", "site.home.type-missing"));
        }
        if (text.length() > LONGEST_TEXT) {
            objections.add(Objection.at("text", "site.home.text-long", LONGEST_TEXT));
        }
        return objections;
    }
}
