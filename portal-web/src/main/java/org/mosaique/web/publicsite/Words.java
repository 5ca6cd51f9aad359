package org.mosaique.web.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mosaique.core.content.Themes;
import org.mosaique.core.geo.Gazetteer;
import org.mosaique.core.site.CurrentSite;

/** The words of the public face in the language being read: texts with something to fill in, themes, dates. */
@Named("words")
@RequestScoped
public class Words {

    private static final String BUNDLE = "org.mosaique.web.messages_public";

    @Inject
    private Gazetteer gazetteer;

    private Locale language = Locale.FRENCH;

    /** For the container's proxy. */
    protected Words() {}

    @Inject
    public Words(CurrentSite here) {
        this(here.language());
    }

    Words(Locale language) {
        this.language = language;
    }

    /** A text without anything to fill in. */
    public String say(String key) {
        return ResourceBundle.getBundle(BUNDLE, language).getString(key);
    }

    /** A text with its places filled in. */
    public String fill(String key, Object... values) {
        return new MessageFormat(say(key), language).format(values);
    }

    /** The name of a theme; empty for none and for an unknown one. */
    public String theme(String key) {
        return Themes.has(key) ? say("theme." + key) : "";
    }

    /** The name of a language in the one being read: {@code italien}, {@code Italian}. */
    public String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(language);
    }

    /** Places in words, by their codes; the other words when there are none. */
    public String where(List<String> codes, String otherwise) {
        var label = gazetteer.whereabouts(codes, language).label();
        return label.isEmpty() ? otherwise : label;
    }

    /** A day in words: 1er mai 2026, 1 May 2026. */
    public String date(Instant instant, ZoneId zone) {
        var day = instant.atZone(zone);
        var french = language.getLanguage().equals(Locale.FRENCH.getLanguage());
        var pattern = french && day.getDayOfMonth() == 1 ? "d'er' MMMM yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }
}
