package org.mosaique.web.publicsite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.content.LiveEntryListing.Showing;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteUrls;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.web.publicsite.Face.Territory;
import org.mosaique.web.publicsite.facet.Departments;
import org.mosaique.web.publicsite.page.SitePages;

/**
 * The bar of all territories. Changing territory keeps what one was reading where the other one has it too: the list with
 * its filters, from its first page; the item, else the list of its type; the page; else one comes to the home.
 */
@Named("networkBar")
@RequestScoped
public class NetworkBar {

    private static final String HOME = "/";
    private static final String PAGES = "pages";
    private static final String DEPARTMENT = "department=";

    @Inject
    private CurrentSite here;

    @Inject
    private Face face;

    @Inject
    private Reading reading;

    @Inject
    private SiteUrls urls;

    @Inject
    private ContentCatalog catalog;

    @Inject
    private SitePages pages;

    @Inject
    private Departments departments;

    @Inject
    private LiveEntryListing listing;

    private List<Territory> territories = List.of();

    @PostConstruct
    void look() {
        var shown = showings();
        territories = face.getTerritories().stream()
                .map(each -> new Territory(each.site(), urls.on(each.site(), path(each.site(), shown)), each.current()))
                .toList();
    }

    /** Where the item that is read, if one is, is read elsewhere. */
    private Map<String, String> showings() {
        if (reading.getStory() == null) {
            return Map.of();
        }
        var shown = listing.showings(reading.getStory().row().itemRef()).stream()
                .collect(Collectors.toMap(Showing::siteKey, Showing::slug));
        if (shown.size() > 1) {
            here.looksAbroad(); // the others may take it down
        }
        return shown;
    }

    private String path(Site there, Map<String, String> shown) {
        var steps = here.path().substring(1).split("/", -1);
        if (steps[0].equals(PAGES)) {
            return pages.find(there, here.slug()).isPresent() ? here.path() : HOME;
        }
        var isListed = catalog.byPath(steps[0])
                .filter(type -> there.modules().contains(catalog.moduleOf(type.key())))
                .isPresent();
        if (!isListed) {
            return HOME;
        }
        var list = HOME + steps[0];
        if (steps.length == 1) {
            return list + firstPage(here.query(), code -> departments.isSplitBy(there, code));
        }
        return shown.containsKey(there.key()) ? list + "/" + shown.get(there.key()) : list;
    }

    /** What a list was asked for, but for the number of its page and a département by which the other is not split. */
    static String firstPage(String query, Predicate<String> isSplitBy) {
        var kept = query.isEmpty()
                ? ""
                : List.of(query.substring(1).split("&", -1)).stream()
                        .filter(parameter -> !parameter.startsWith("page="))
                        .filter(parameter -> !parameter.startsWith(DEPARTMENT)
                                || isSplitBy.test(parameter.substring(DEPARTMENT.length())))
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    /** Every territory, in order. */
    public List<Territory> getTerritories() {
        return territories;
    }
}
