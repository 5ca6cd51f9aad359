package org.mosaique.web.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.content.LiveEntryListing.Row;
import org.mosaique.core.content.Markdown;
import org.mosaique.core.dossier.DossierListing;

/** An item being read, whatever its type: what its list says of it, where it comes from, what to read next. */
@Named("reading")
@RequestScoped
public class Reading {

    private static final int NEXT = 3;
    private static final Duration SAME = Duration.ofMinutes(1);

    private LiveEntryListing listing;
    private DossierListing dossierListing;
    private Stories stories;
    private Face face;
    private Words words;
    private Address address;
    private Pictures pictures;

    private Story story;
    private List<Story> next = List.of();
    private List<DossierListing.Link> dossiers = List.of();
    private List<Translation> translations = List.of();
    private String canonical = "";
    private String introduction = "";

    /** For the container's proxy. */
    protected Reading() {}

    @Inject
    public Reading(
            LiveEntryListing listing,
            DossierListing dossierListing,
            Stories stories,
            Face face,
            Words words,
            Address address,
            Pictures pictures) {
        this.listing = listing;
        this.dossierListing = dossierListing;
        this.stories = stories;
        this.face = face;
        this.words = words;
        this.address = address;
        this.pictures = pictures;
    }

    /** Tells of an item that is live on this face. */
    public void open(Row row) {
        story = stories.of(row);
        canonical = stories.canonical(row);
        next = stories.of(listing.related(face.getKey(), row.theme(), row.itemRef(), NEXT));
        dossiers = dossierListing.holding(face.getKey(), row.itemRef());
        address.keepInstead(canonical);
        if (row.introduced()) {
            introduction = Markdown.html(listing.introduction(face.getKey(), row.itemRef()));
        }
    }

    /** The dossiers of this face that it is in. */
    public List<DossierListing.Link> getDossiers() {
        return dossiers;
    }

    /** Where a dossier is read. */
    public String dossierHref(DossierListing.Link dossier) {
        return face.url("/dossiers/" + dossier.slug());
    }

    /**
     * The same in another language.
     *
     * @param label what the link says
     * @param lang that language, as an attribute says it
     * @param href where it is read, on this face if it is shown here
     * @param canonical its whole address at its site of origin
     */
    public record Translation(String label, String lang, String href, String canonical) {}

    /** Leads to those of some items that are live and in another language: here where this face shows them, else there. */
    public void translated(List<UUID> refs) {
        if (refs.isEmpty()) {
            return;
        }
        var here = listing.those(face.getKey(), refs);
        var elsewhere = new ArrayList<>(refs);
        here.forEach(row -> elsewhere.remove(row.itemRef()));
        var all = here.stream().map(row -> translation(row, stories.of(row).href()));
        var others = listing.atOrigin(elsewhere).stream().map(row -> translation(row, stories.canonical(row)));
        translations = Stream.concat(all, others)
                .filter(other -> !other.lang().equals(story.lang()))
                .toList();
        translations.forEach(other -> address.isTaken(other.lang()));
    }

    private Translation translation(Row row, String href) {
        var lang = stories.of(row).lang();
        var label = words.fill("public.article.readIn", words.language(lang));
        return new Translation(label, lang, href, stories.canonical(row));
    }

    /** The same in other languages. */
    public List<Translation> getTranslations() {
        return translations;
    }

    public Story getStory() {
        return story;
    }

    /** What the site being read says above an item of another, as clean HTML; may be empty. */
    public String getIntroduction() {
        return introduction;
    }

    /** Others to read next. */
    public List<Story> getNext() {
        return next;
    }

    /** The whole address at the site of origin. */
    public String getCanonical() {
        return canonical;
    }

    /** Where « publié par … » leads: to the item at its origin when it is read elsewhere, else to the home of the site. */
    public String getOriginHref() {
        return story.foreign() ? canonical : story.originHref();
    }

    /** The organisation behind the site of origin. */
    public String getBearer() {
        return story.origin().contact().organisation();
    }

    /** Whether there is a picture that may be shown. */
    public boolean isPictured() {
        return story.pictured() && pictures.shown(story.image());
    }

    /** The whole address of the picture, for those who announce the page elsewhere. */
    public String getPicture() {
        return address.getOrigin() + pictures.src(story.image());
    }

    /** How wide that picture is, in pixels. */
    public int getPictureWidth() {
        return pictures.width(story.image());
    }

    /** How high that picture is, in pixels. */
    public int getPictureHeight() {
        return pictures.height(story.image());
    }

    /** Which card social networks make of it. */
    public String getCardKind() {
        return isPictured() ? "summary_large_image" : "summary";
    }

    /** When it was last corrected, as machines read it. */
    public String getIsoUpdate() {
        return story.row().updatedAt().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Whether it was corrected after it was published. */
    public boolean isUpdated() {
        return Duration.between(story.row().publishedAt(), story.row().updatedAt())
                        .compareTo(SAME)
                > 0;
    }

    /** The day of the last correction, in words. */
    public String getUpdateDate() {
        return words.date(story.row().updatedAt(), face.getSite().timeZone());
    }

    /** A link that opens the reader's mail program with a word about this item. */
    public String getMailHref() {
        var subject = words.fill("public.article.mail.subject", story.title());
        var body = words.fill("public.article.mail.body", story.title(), story.summary(), canonical);
        return "mailto:?subject=" + encode(subject) + "&body=" + encode(body);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
