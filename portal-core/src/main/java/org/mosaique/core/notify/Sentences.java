package org.mosaique.core.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.access.Grant;
import org.mosaique.core.shared.CoreTexts;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;

/** Puts into words what people are told, in their language. */
@ApplicationScoped
public class Sentences {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");

    @Inject
    private SiteRegistry sites;

    @Inject
    @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** What happened, in one sentence; the title alone when there are no words for it. */
    public String line(Told told, Locale language) {
        var said = said("notice." + told.message(), told, language);
        return said.isEmpty() ? told.title() : said;
    }

    /** What a mail of its own says besides; an empty string when the sentence says it all. */
    public String more(Told told, Locale language) {
        return said("notice." + told.message() + ".text", told, language);
    }

    /** The name of a kind. */
    public String kind(NoticeKind kind, Locale language) {
        return CoreTexts.text(language, "notice.kind." + kind);
    }

    /** The name of a site, or of the network. */
    public String site(String key, Locale language) {
        return key.equals(Grant.NETWORK)
                ? CoreTexts.text(language, "notice.network")
                : sites.find(key).map(Site::name).orElse(key);
    }

    /** A page of the back office, from outside. */
    public String link(String path) {
        return baseUrl + path;
    }

    /** Days and moments as people write them, in the zone of the site; everything else as it is. */
    private String spoken(String argument, String siteKey, Locale language) {
        if (DAY.matcher(argument).matches()) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(language)
                    .format(LocalDate.parse(argument));
        }
        if (MOMENT.matcher(argument).matches()) {
            var zone = sites.find(siteKey).orElseGet(sites::network).timeZone();
            return DateTimeFormatter.ofPattern(CoreTexts.text(language, "notice.moment"), language)
                    .format(Instant.parse(argument).atZone(zone));
        }
        return argument;
    }

    private String said(String key, Told told, Locale language) {
        var title = told.title().isBlank() ? CoreTexts.text(language, "notice.untitled") : told.title();
        var values = Stream.concat(
                Stream.of(title, told.actor(), site(told.siteKey(), language)),
                told.arguments().stream().map(argument -> spoken(argument, told.siteKey(), language)));
        try {
            return CoreTexts.text(language, key, values.toArray());
        } catch (MissingResourceException none) {
            return "";
        }
    }
}
