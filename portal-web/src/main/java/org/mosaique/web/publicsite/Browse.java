package org.mosaique.web.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.content.LiveEntryListing.Filter;
import org.mosaique.core.content.LiveEntryListing.Order;
import org.mosaique.core.content.ThemeListing;
import org.mosaique.core.content.Themes;
import org.mosaique.core.shared.Page;

/**
 * A list of a content type on a site: by theme, in an order, page by page, everything in the address. The themes
 * with their numbers tell the total; the rows of the page are one query, two far down the list.
 */
@Named("browse")
@RequestScoped
public class Browse {

    private static final int SIZE = 12;

    private LiveEntryListing listing;
    private ThemeCounts themeCounts;
    private Stories stories;
    private Face face;
    private Words words;
    private ListLinks links;

    private Finding finding = Finding.ROWS;
    private ListAddress asked;
    private Page<Story> page = new Page<>(List.of(), 0, 1, SIZE);

    /** For the container's proxy. */
    protected Browse() {}

    @Inject
    public Browse(
            LiveEntryListing listing,
            ThemeCounts themeCounts,
            Stories stories,
            Face face,
            Words words,
            ListLinks links) {
        this.listing = listing;
        this.themeCounts = themeCounts;
        this.stories = stories;
        this.face = face;
        this.words = words;
        this.links = links;
    }

    /** What came of it. */
    private enum Finding {
        ROWS,
        NOTHING,
        NOTHING_ON_THEME,
        BEYOND_THE_END,
        UNKNOWN_THEME
    }

    /** Reads the list of a content type as the address asks for it. */
    public void open(String typeKey, String path) {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        asked = ListAddress.of(path, parameters.get("theme"), parameters.get("sort"), parameters.get("page"));
        var themes = themeCounts.of(face.getKey(), typeKey);
        var total = themes.stream()
                .filter(row -> asked.theme().isEmpty() || row.theme().equals(asked.theme()))
                .mapToLong(ThemeListing.Row::count)
                .sum();
        page = new Page<>(List.of(), total, Math.max(1, asked.page()), SIZE);
        finding = finding();
        if (finding == Finding.ROWS) {
            var filter = new Filter(face.getKey(), typeKey, asked.theme());
            var order = asked.byTitle() ? Order.TITLE : Order.RECENT;
            var rows = listing.page(filter, order, page.number(), SIZE, total).rows();
            page = new Page<>(stories.of(rows), total, page.number(), SIZE);
        }
        if (isLost()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        links.lead(asked, themes, page);
    }

    private Finding finding() {
        if (!asked.theme().isEmpty() && !Themes.has(asked.theme())) {
            return Finding.UNKNOWN_THEME;
        }
        if (page.isEmpty()) {
            return asked.theme().isEmpty() ? Finding.NOTHING : Finding.NOTHING_ON_THEME;
        }
        return asked.page() < 1 || asked.page() > page.pages() ? Finding.BEYOND_THE_END : Finding.ROWS;
    }

    /** Whether the address asks for something that cannot be. */
    public boolean isLost() {
        return finding == Finding.BEYOND_THE_END || finding == Finding.UNKNOWN_THEME;
    }

    /** Whether the site shows nothing of this type. */
    public boolean isNothing() {
        return finding == Finding.NOTHING;
    }

    /** Whether the site shows nothing on this theme. */
    public boolean isNothingOnTheme() {
        return finding == Finding.NOTHING_ON_THEME;
    }

    /** Whether the page's number lies beyond the end of the list. */
    public boolean isBeyond() {
        return finding == Finding.BEYOND_THE_END;
    }

    /** Whether there is no such theme. */
    public boolean isUnknownTheme() {
        return finding == Finding.UNKNOWN_THEME;
    }

    /** Whether a known theme is chosen. */
    public boolean isThemed() {
        return Themes.has(asked.theme());
    }

    /** Name of the chosen theme; empty when there is none. */
    public String getThemeName() {
        return words.theme(asked.theme());
    }

    /** How many there are, in words. */
    public String getCount() {
        return words.fill(isThemed() ? "public.list.countOn" : "public.list.count", page.total());
    }

    /** What the list is called: all of it, a theme, a further page. */
    public String getTitle() {
        var name = isThemed() ? getThemeName() : words.say("public.list.title");
        return page.number() == 1 ? name : name + ", " + words.fill("public.list.page", page.number());
    }

    /** One sentence on the list. */
    public String getDescription() {
        return words.fill("public.list.description", face.getName(), getCount() + " " + getThemeName());
    }

    /** The rows of this page, with their total. */
    public Page<Story> getPage() {
        return page;
    }
}
