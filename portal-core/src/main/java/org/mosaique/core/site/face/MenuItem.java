package org.mosaique.core.site.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.setting.Entry;

/**
 * A link of the menu or of the foot. Where it leads is written {@code home}, {@code list:articles}, {@code theme:energie},
 * {@code page:contact}, {@code dossier:logement} or as an https address.
 *
 * @param label what it says; empty for the name that its target has
 * @param en what it says in English; empty for the same
 * @param target where it leads
 */
public record MenuItem(String label, String en, String target) {

    /** The menu in the masthead; a site that says nothing has its home, its lists and its pages there. */
    public static final Entry<List<MenuItem>> MENU = Entry.list("menu", MenuItem.class, true, MenuItem::objections);

    /** The links at the foot; a site that says nothing has its notices there. */
    public static final Entry<List<MenuItem>> FOOTER = Entry.list("footer", MenuItem.class, true, MenuItem::objections);

    /** The longest label, so that menus stay on one line. */
    public static final int LONGEST = 40;

    private static final Pattern INSIDE = Pattern.compile("home|(?:list|theme|page|dossier):[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern OUTSIDE = Pattern.compile("https://[^\\s\"<>]{4,300}");

    public MenuItem {
        label = Objects.requireNonNullElse(label, "").strip();
        en = Objects.requireNonNullElse(en, "").strip();
        target = Objects.requireNonNullElse(target, "").strip();
    }

    /** Whether it leads out of the portal. */
    public boolean leadsOut() {
        return target.startsWith("https://");
    }

    /** What kind of target it has: {@code home}, {@code list}, {@code theme}, {@code page}, {@code dossier}, {@code https}. */
    public String kind() {
        var colon = target.indexOf(':');
        return colon < 0 ? target : target.substring(0, colon);
    }

    /** What its target is called among those of its kind: {@code contact}. */
    public String name() {
        return target.substring(target.indexOf(':') + 1);
    }

    /** What it says in a language, by itself; may be empty. */
    public String labelIn(Locale language) {
        return language.getLanguage().equals("en") && !en.isEmpty() ? en : label;
    }

    private List<Objection> objections() {
        var objections = new ArrayList<Objection>();
        if (label.length() > LONGEST) {
            objections.add(Objection.at("label", "site.menu.label-long", LONGEST));
        }
        if (en.length() > LONGEST) {
            objections.add(Objection.at("en", "site.menu.label-long", LONGEST));
        }
        if (label.isEmpty() && leadsOut()) {
            objections.add(Objection.at("label", "site.menu.label-missing"));
        }
        if (!INSIDE.matcher(target).matches() && !OUTSIDE.matcher(target).matches()) {
            objections.add(Objection.at("target", "site.menu.target-wrong"));
        }
        return objections;
    }
}
