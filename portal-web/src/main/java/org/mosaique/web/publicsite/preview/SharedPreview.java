package org.mosaique.web.publicsite.preview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mosaique.core.content.Body;
import org.mosaique.core.preview.PreviewReading;
import org.mosaique.core.shared.GoneException;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.spi.ContentCatalog;

/** What a preview link opens: a text in the public clothes of its site, or why there is none. */
@Named("sharedPreview")
@RequestScoped
public class SharedPreview {

    private static final String BUNDLE = "org.mosaique.web.messages_notes";

    private PreviewReading reading;
    private ContentCatalog catalog;
    private SiteRegistry sites;
    private CurrentSite here;

    private PreviewReading.Preview preview;
    private String why = "";

    /** For the container's proxy. */
    protected SharedPreview() {}

    @Inject
    public SharedPreview(PreviewReading reading, ContentCatalog catalog, SiteRegistry sites, CurrentSite here) {
        this.reading = reading;
        this.catalog = catalog;
        this.sites = sites;
        this.here = here;
    }

    /** How opening a link ended. */
    public enum Outcome {
        /** There is something to read. */
        OPEN,
        /** The link holds no more. */
        OVER,
        /** There is no such link. */
        WRONG
    }

    /** Opens the link of that token, and puts the site's clothes on. */
    public Outcome open(String token) {
        try {
            preview = reading.open(token);
            var site = sites.get(preview.siteKey());
            here.enter(site, here.origin(), "/~" + site.key(), Locale.FRENCH);
            return Outcome.OPEN;
        } catch (GoneException over) {
            why = "over";
            return Outcome.OVER;
        } catch (NotFoundException wrong) {
            why = "wrong";
            return Outcome.WRONG;
        }
    }

    public Body getBody() {
        return preview.body();
    }

    /** The fragment of the content type that shows a body: one of the paths that the installed modules declare. */
    public String getFragment() {
        return catalog.type(preview.typeKey()).type().bodyFragment();
    }

    /** Until when it can be opened, in words. */
    public String getLead() {
        var zone = sites.get(preview.siteKey()).timeZone();
        var end = DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH:mm", Locale.FRENCH)
                .format(preview.expiresAt().atZone(zone));
        return new MessageFormat(say("preview.public.lead"), Locale.FRENCH).format(new Object[] {end});
    }

    /** A line of the page that says why there is nothing: {@code kicker}, {@code title} or {@code text}. */
    public String over(String line) {
        return say("preview.public." + why + "." + line);
    }

    private static String say(String key) {
        return ResourceBundle.getBundle(BUNDLE, Locale.FRENCH).getString(key);
    }
}
