package org.mosaique.web.backoffice.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.PublicationState;
import org.mosaique.core.exchange.ProposalListing;
import org.mosaique.core.exchange.Proposals;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/**
 * Backs {@code /admin/publication}: one item on one site, and what the site makes of it. Keeps the keys and the state that
 * the person saw; the rest is read anew before each rendering.
 */
@Named("proposalDesk")
@ViewScoped
public class ProposalDesk implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NOTHING = "/WEB-INF/backoffice/blank.xhtml";

    @Inject
    private Proposals proposals;

    @Inject
    private ProposalListing listing;

    @Inject
    private ContentCatalog catalog;

    @Inject
    private Bench bench;

    @Inject
    private Paths paths;

    @Inject
    private Texts texts;

    private String ref;
    private String place;
    private PublicationState seen;
    private String typeKey;
    private String note = "";
    private String introduction = "";
    private String asked = "";

    private transient ProposalListing.Row row;
    private transient Body body;

    /** Takes the keys; called once a view, when the address has been read. */
    public void open() {
        place = bench.getSiteKey();
        listing.find(key(), place).ifPresent(found -> {
            typeKey = found.typeKey();
            introduction = found.introduction();
        });
    }

    /** Reads everything anew; called before each rendering. */
    public void load() {
        row = listing.find(key(), place).orElse(null);
        if (row != null) {
            seen = row.state();
            body = listing.body(key(), place);
        }
    }

    /** The site shows it from now on. */
    public String accept() {
        asked = "accept";
        proposals.accept(key(), place, seen, introduction);
        return here("accepted");
    }

    /** The site says no, with a reason. */
    public String decline() {
        asked = "decline";
        proposals.decline(key(), place, seen, note);
        return here("declined");
    }

    /** The site takes it down for itself. */
    public String takeDown() {
        asked = "down";
        proposals.takeDown(key(), place, note);
        return here("taken-down-here");
    }

    /** It leads the front page. */
    public String feature() {
        proposals.feature(key(), place, true);
        return here("featured");
    }

    /** It leads the front page no longer. */
    public String unfeature() {
        proposals.feature(key(), place, false);
        return here("unfeatured");
    }

    /** The site's own words above it. */
    public String introduce() {
        asked = "introduce";
        proposals.introduce(key(), place, introduction);
        return here("introduced");
    }

    private String here(String news) {
        return "/admin/publication?faces-redirect=true&ref=" + key() + "&site=" + place + "&done=" + news;
    }

    private UUID key() {
        return Query.toRef(ref);
    }

    /** {@code open} for the panel that was used last: it stays open when it was refused; else null. */
    public String unfolded(String panel) {
        return asked.equals(panel) ? "open" : null;
    }

    /** Whether there is anything to read: not when its origin has taken it down. */
    public boolean isKnown() {
        return row != null;
    }

    /** Whether the person decides for this site. */
    public boolean isDecider() {
        return bench.may(Permission.CONTENT_SHARE);
    }

    /** Whether it may be accepted, at once or after second thoughts. */
    public boolean isAcceptable() {
        return !row.isLive();
    }

    /** The fragment of the content type that shows a body: one of the paths that the installed modules declare. */
    public String getFragment() {
        return typeKey == null ? NOTHING : catalog.type(typeKey).type().bodyFragment();
    }

    /** The item's title, or what is said in its place. */
    public String getTitle() {
        return isKnown() ? row.title() : texts.text("backoffice.publication.gone.title");
    }

    /** What the site's own words are called. */
    public String getWordLabel() {
        return texts.fill("backoffice.publication.introduction", bench.getSite().name());
    }

    public String getStateName() {
        return texts.name("publication.state", row.state());
    }

    /** Where the public reads it at its origin. */
    public String getOriginHref() {
        return paths.live(row.originKey(), row.typeKey(), row.originSlug());
    }

    /** Where the public reads it on this site. */
    public String getLiveHref() {
        return paths.live(place, row.typeKey(), row.slug());
    }

    public ProposalListing.Row getRow() {
        return row;
    }

    public Body getBody() {
        return body;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getIntroduction() {
        return introduction;
    }

    public void setIntroduction(String introduction) {
        this.introduction = introduction;
    }
}
