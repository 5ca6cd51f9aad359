package org.mosaique.web.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.content.LiveEntryListing.Filter;
import org.mosaique.core.content.LiveEntryListing.Order;
import org.mosaique.core.content.Themes;
import org.mosaique.core.shared.Page;
import org.mosaique.web.publicsite.facet.FacetReader;
import org.mosaique.web.publicsite.facet.Facets;

/**
 * A list of a content type on a site: by theme and département, in an order, page by page, everything in the
 * address. What occurs, with its numbers, tells the total; the rows of the page are one query, two far down the list.
 */
@Named("browse")
@RequestScoped
public class Browse {

    private static final int SIZE = 12;

    private LiveEntryListing listing;
    private FacetReader reader;
    private Stories stories;
    private Face face;
    private Words words;
    private ListLinks links;

    private Finding finding = Finding.ROWS;
    private ListAddress asked;
    private Facets facets;
    private Page<Story> page = new Page<>(List.of(), 0, 1, SIZE);

    /** For the container's proxy. */
    protected Browse() {}

    @Inject
    public Browse(
            LiveEntryListing listing, FacetReader reader, Stories stories, Face face, Words words, ListLinks links) {
        this.listing = listing;
        this.reader = reader;
        this.stories = stories;
        this.face = face;
        this.words = words;
        this.links = links;
    }

    /** What came of it. */
    private enum Finding {
        ROWS,
        NOTHING,
        NOTHING_FITTING,
        BEYOND_THE_END,
        UNKNOWN_THEME,
        UNKNOWN_DEPARTMENT
    }

    /** Reads the list of a content type as the address asks for it. */
    public void open(String typeKey, String path) {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        asked = ListAddress.of(path, parameters);
        facets = reader.read(face.getSite(), typeKey);
        var total = facets.total(asked.theme(), asked.department());
        page = new Page<>(List.of(), total, Math.max(1, asked.page()), SIZE);
        finding = finding();
        if (finding == Finding.ROWS) {
            var filter = new Filter(face.getKey(), typeKey, asked.theme(), asked.department());
            var order = asked.byTitle() ? Order.TITLE : Order.RECENT;
            var rows = listing.page(filter, order, page.number(), SIZE, total).rows();
            page = new Page<>(stories.of(rows), total, page.number(), SIZE);
        }
        if (isLost()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        links.lead(asked, facets, page);
    }

    private Finding finding() {
        if (!asked.theme().isEmpty() && !Themes.has(asked.theme())) {
            return Finding.UNKNOWN_THEME;
        }
        if (!asked.department().isEmpty() && !facets.covers(asked.department())) {
            return Finding.UNKNOWN_DEPARTMENT;
        }
        if (page.isEmpty()) {
            return facets.rows().isEmpty() ? Finding.NOTHING : Finding.NOTHING_FITTING;
        }
        return asked.page() < 1 || asked.page() > page.pages() ? Finding.BEYOND_THE_END : Finding.ROWS;
    }

    /** Whether the address asks for something that cannot be. */
    public boolean isLost() {
        return finding == Finding.BEYOND_THE_END || isUnknown();
    }

    /** Whether the address asks for a theme or a département that the list does not know. */
    public boolean isUnknown() {
        return finding == Finding.UNKNOWN_THEME || finding == Finding.UNKNOWN_DEPARTMENT;
    }

    /** Whether the site shows nothing of this type. */
    public boolean isNothing() {
        return finding == Finding.NOTHING;
    }

    /** Whether the site shows something, but nothing that fits what is asked for. */
    public boolean isNothingFitting() {
        return finding == Finding.NOTHING_FITTING;
    }

    /** Whether the page's number lies beyond the end of the list. */
    public boolean isBeyond() {
        return finding == Finding.BEYOND_THE_END;
    }

    /** Whether there is no such theme. */
    public boolean isUnknownTheme() {
        return finding == Finding.UNKNOWN_THEME;
    }

    /** Whether the site does not cover that département, or there is none of that code. */
    public boolean isUnknownDepartment() {
        return finding == Finding.UNKNOWN_DEPARTMENT;
    }

    /** How many there are, in words; what they are narrowed by comes after. */
    public String getCount() {
        return words.fill(Themes.has(asked.theme()) ? "public.list.countOn" : "public.list.count", page.total());
    }

    private String narrowed() {
        return links.getFilters().stream().map(ListLinks.Choice::label).collect(Collectors.joining(", "));
    }

    /** What the list is called: all of it, a theme, a département, a further page. */
    public String getTitle() {
        var name = links.getFilters().isEmpty() ? words.say("public.list.title") : narrowed();
        return page.number() == 1 ? name : name + ", " + words.fill("public.list.page", page.number());
    }

    /** One sentence on the list. */
    public String getDescription() {
        return words.fill("public.list.description", face.getName(), getCount() + " " + narrowed());
    }

    /** The rows of this page, with their total. */
    public Page<Story> getPage() {
        return page;
    }
}
