package org.mosaique.web.publicsite.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mosaique.core.content.Markdown;
import org.mosaique.core.content.RichText;
import org.mosaique.core.dossier.DossierListing;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Page;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.web.publicsite.Face;
import org.mosaique.web.publicsite.Words;

/** The dossiers of the site being read: all of them page by page, and the newest for a home page. */
@Named("dossierPages")
@RequestScoped
public class DossierPages {

    private static final int SIZE = 12;
    private static final int IN_BLOCK = 3;
    private static final int TEASER = 220;

    private CurrentSite here;
    private DossierListing listing;
    private Words words;
    private Face face;

    private Page<Teaser> page = new Page<>(List.of(), 0, 1, SIZE);
    private List<Teaser> newest;

    /** For the container's proxy. */
    protected DossierPages() {}

    @Inject
    public DossierPages(CurrentSite here, DossierListing listing, Words words, Face face) {
        this.here = here;
        this.listing = listing;
        this.words = words;
        this.face = face;
    }

    /**
     * A dossier in a list.
     *
     * @param title its title
     * @param href its path on the face
     * @param text the beginning of its introduction
     * @param size how many contents it has, in words
     */
    public record Teaser(String title, String href, String text, String size) {}

    /**
     * Opens the page of the list that the address asks for.
     *
     * @throws NotFoundException when there is no such page
     */
    public void open() {
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("page", "1");
        var number = asked.matches("[1-9]\\d{0,4}") ? Integer.parseInt(asked) : 0;
        var rows = listing.page(key(), Math.max(1, number), SIZE);
        if (number < 1 || number > rows.pages()) {
            throw new NotFoundException("page " + asked + " of the dossiers");
        }
        page = new Page<>(tell(rows.rows()), rows.total(), number, SIZE);
    }

    private String key() {
        return here.site()
                .orElseThrow(() -> new NotFoundException("dossiers of the network"))
                .key();
    }

    private List<Teaser> tell(List<DossierListing.Row> rows) {
        return rows.stream().map(this::tell).toList();
    }

    private Teaser tell(DossierListing.Row row) {
        var text = RichText.plain(Markdown.html(row.introduction()));
        return new Teaser(
                row.title(),
                face.url("/dossiers/" + row.slug()),
                cut(text),
                words.fill("public.dossiers.size", row.size()));
    }

    private static String cut(String text) {
        return text.length() <= TEASER ? text : text.substring(0, text.lastIndexOf(' ', TEASER)) + "…";
    }

    /** The rows of this page. */
    public Page<Teaser> getPage() {
        return page;
    }

    /** The newest few, for a home page; read when they are asked for first. */
    public List<Teaser> getNewest() {
        if (newest == null) {
            newest = tell(listing.latest(key(), IN_BLOCK));
        }
        return newest;
    }

    /** Address of the page before. */
    public String getPrevious() {
        return face.url("/dossiers" + (page.number() == 2 ? "" : "?page=" + (page.number() - 1)));
    }

    /** Address of the page behind. */
    public String getNext() {
        return face.url("/dossiers?page=" + (page.number() + 1));
    }
}
