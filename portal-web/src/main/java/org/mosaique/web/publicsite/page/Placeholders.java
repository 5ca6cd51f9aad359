package org.mosaique.web.publicsite.page;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.face.Accessibility;

/** The places in a page that each site fills with its own: {@code {site.name}}, {@code {contact.email}} … */
public final class Placeholders {

    private static final String BUNDLE = "org.mosaique.web.messages_public";
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+\\.[a-z]+)}");

    private static final Map<String, Function<Site, String>> VALUES = Map.of(
            "site.name", Site::name,
            "site.territory", Site::territory,
            "site.slogan", Site::slogan,
            "contact.email", site -> site.contact().email(),
            "contact.organisation", site -> site.contact().organisation(),
            "contact.address", site -> site.contact().address(),
            "accessibility.status", Placeholders::status,
            "accessibility.audited", site -> site.get(Accessibility.ENTRY).audited(),
            "accessibility.contact", Placeholders::contact);

    private Placeholders() {}

    /** A text or Markdown with its places filled; unknown ones stay as they are. */
    public static String fill(String text, Site site) {
        return fill(text, site, value -> value);
    }

    /** HTML with its places filled. */
    public static String fillMarkup(String html, Site site) {
        return fill(
                html,
                site,
                value -> value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"));
    }

    private static String fill(String text, Site site, UnaryOperator<String> written) {
        return PLACE.matcher(text).replaceAll(match -> {
            var value = VALUES.get(match.group(1));
            return Matcher.quoteReplacement(value == null ? match.group() : written.apply(value.apply(site)));
        });
    }

    private static String status(Site site) {
        var key = "public.accessibility." + site.get(Accessibility.ENTRY).status();
        return ResourceBundle.getBundle(BUNDLE, site.locale()).getString(key);
    }

    private static String contact(Site site) {
        var own = site.get(Accessibility.ENTRY).contact();
        return own.isEmpty() ? site.contact().email() : own;
    }
}
