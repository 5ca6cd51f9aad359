package org.mosaique.web.backoffice.notes;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.preview.PreviewLinks;
import org.mosaique.core.site.SiteUrls;
import org.mosaique.web.backoffice.Moments;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;
import org.mosaique.web.backoffice.content.Dossier;

/** The links by which somebody without account looks at the open {@link Dossier}: handed out, listed, taken back. */
@Named("previewDesk")
@ViewScoped
public class PreviewDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Dossier dossier;

    @Inject
    private PreviewLinks links;

    @Inject
    private SiteUrls urls;

    @Inject
    private Query query;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    @Inject
    private Moments when;

    private boolean offered;
    private List<Line> lines = List.of();

    /**
     * One link as the page shows it.
     *
     * @param link what is known of it
     * @param address its whole address
     * @param open whether it opens anything now
     * @param until until when it can be used, in words
     * @param by who made it and when, in words
     * @param used how often it was opened and when last, in words
     */
    public record Line(PreviewLinks.Row link, String address, boolean open, String until, String by, String used)
            implements Serializable {

        /** What became of it, as the end of a message's key. */
        public String state() {
            return open ? "open" : link.revokedAt() == null ? "over" : "revoked";
        }
    }

    /** Reads everything anew; called before each rendering, once the dossier is known. */
    public void load() {
        offered = dossier.isKnown() && links.isOffered(dossier.ref(), dossier.number());
        if (offered) {
            lines = links.list(dossier.ref(), dossier.number()).stream()
                    .map(this::line)
                    .toList();
        }
    }

    private Line line(PreviewLinks.Handed handed) {
        var link = handed.link();
        return new Line(
                link,
                urls.portal(handed.path()),
                link.isOpen(clock.instant()),
                texts.fill("notes.preview.until", at(link.expiresAt())),
                texts.fill("notes.preview.by", link.madeBy(), at(link.madeAt())),
                link.uses() == 0
                        ? texts.text("notes.preview.unused")
                        : texts.fill("notes.preview.used", link.uses(), at(link.lastUsedAt())));
    }

    private String at(Instant instant) {
        return when.at(instant, dossier.getDraft().siteKey());
    }

    /** Makes a link. */
    public String make() {
        links.make(dossier.ref(), dossier.number());
        return here("link-made");
    }

    /** Takes a link back. */
    public String revoke(UUID link) {
        links.revoke(dossier.ref(), dossier.number(), link);
        return here("link-revoked");
    }

    private String here(String news) {
        return query.path() + "?faces-redirect=true&ref=" + dossier.ref() + "&rev=" + dossier.number() + "&done="
                + news;
    }

    /** Whether the person may hand out links, and there is something to hand out or to take back. */
    public boolean isShown() {
        return offered && (isOpen() || !lines.isEmpty());
    }

    /** Whether a link can be made: what is in work no more is shown to nobody. */
    public boolean isOpen() {
        return dossier.getDraft().state().isOpen();
    }

    /** The links, newest first. */
    public List<Line> getLines() {
        return lines;
    }
}
