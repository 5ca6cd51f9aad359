package org.mosaique.core.site.face;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.setting.Entry;

/**
 * A figure of the social and solidarity economy. Without its year and its source it is no figure, and is refused.
 *
 * @param value the number, written as it is to be read: « 2 380 000 »
 * @param unit what it counts: « emplois »
 * @param year the year it was counted for, from 1900 to 2100
 * @param source who counted
 * @param url where they tell it; an https or http address
 */
public record Figure(String value, String unit, Integer year, String source, String url) {

    /** « L’ESS en chiffres »; a site without figures shows its parent's. */
    public static final Entry<List<Figure>> ENTRY = Entry.list("figures", Figure.class, true, Figure::objections);

    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]+");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private List<Objection> objections() {
        var objections = new ArrayList<Objection>();
        if (isBlank(value)) {
            objections.add(Objection.at("value", "site.figure.value-missing"));
        }
        if (isBlank(unit)) {
            objections.add(Objection.at("unit", "site.figure.unit-missing"));
        }
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            objections.add(Objection.at("year", "site.figure.year-missing"));
        }
        if (isBlank(source)) {
            objections.add(Objection.at("source", "site.figure.source-missing"));
        }
        if (isBlank(url) || !WEB.matcher(url).matches()) {
            objections.add(Objection.at("url", "site.figure.url-missing"));
        }
        return objections;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
