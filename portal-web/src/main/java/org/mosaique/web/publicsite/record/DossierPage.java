package org.mosaique.web.publicsite.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.content.LiveEntryListing.Filter;
import org.mosaique.core.content.LiveEntryListing.Order;
import org.mosaique.core.content.Markdown;
import org.mosaique.core.content.RichText;
import org.mosaique.core.dossier.DossierListing;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.web.publicsite.Stories;
import org.mosaique.web.publicsite.Story;
import org.mosaique.web.publicsite.Words;

/**
 * The dossier being read: its contents in the chosen order and, when it stands for a theme, the newest others of that
 * theme after them.
 */
@Named("dossierPage")
@RequestScoped
public class DossierPage {

    private static final int OTHERS = 6;
    private static final int DESCRIPTION = 160;

    private CurrentSite here;
    private DossierListing listing;
    private LiveEntryListing entries;
    private Stories stories;
    private Words words;

    private DossierListing.Row row;
    private String introduction = "";
    private List<Piece> pieces = List.of();
    private List<Story> others = List.of();

    /** For the container's proxy. */
    protected DossierPage() {}

    @Inject
    public DossierPage(
            CurrentSite here, DossierListing listing, LiveEntryListing entries, Stories stories, Words words) {
        this.here = here;
        this.listing = listing;
        this.entries = entries;
        this.stories = stories;
        this.words = words;
    }

    /**
     * A content of the dossier.
     *
     * @param story the content
     * @param note a word beside it; may be empty
     */
    public record Piece(Story story, String note) {}

    /**
     * Finds the dossier of the address.
     *
     * @throws NotFoundException when the site shows no such dossier
     */
    public void open() {
        var key = here.site().orElseThrow(this::missing).key();
        row = listing.find(key, here.slug()).orElseThrow(this::missing);
        introduction = Markdown.html(row.introduction());
        var chosen = listing.pieces(row.ref());
        var notes = chosen.stream().collect(Collectors.toMap(DossierListing.Piece::item, DossierListing.Piece::note));
        var items = chosen.stream().map(DossierListing.Piece::item).toList();
        pieces = entries.those(key, items).stream()
                .map(each -> new Piece(stories.of(each), notes.get(each.itemRef())))
                .toList();
        if (isThemed()) {
            var filter = new Filter(key, "", row.theme());
            others = entries.page(filter, Order.RECENT, 1, OTHERS + items.size(), 0).rows().stream()
                    .filter(each -> !items.contains(each.itemRef()))
                    .limit(OTHERS)
                    .map(stories::of)
                    .toList();
        }
    }

    private NotFoundException missing() {
        return new NotFoundException("dossier " + here.slug());
    }

    /** Whether it stands for a theme. */
    public boolean isThemed() {
        return !row.theme().isEmpty();
    }

    /** What the others of its theme are called. */
    public String getOthersTitle() {
        return words.fill("public.dossier.others", words.theme(row.theme()));
    }

    public String getTitle() {
        return row.title();
    }

    /** Its introduction as clean HTML. */
    public String getIntroduction() {
        return introduction;
    }

    /** The beginning of its introduction, for those who announce the page elsewhere. */
    public String getDescription() {
        var text = RichText.plain(introduction);
        return text.length() <= DESCRIPTION ? text : text.substring(0, text.lastIndexOf(' ', DESCRIPTION)) + "…";
    }

    /** How many contents it has, in words. */
    public String getSize() {
        return words.fill("public.dossiers.size", pieces.size());
    }

    /** Its contents in the chosen order; those that were taken down are not among them. */
    public List<Piece> getPieces() {
        return pieces;
    }

    /** The newest others of its theme. */
    public List<Story> getOthers() {
        return others;
    }
}
