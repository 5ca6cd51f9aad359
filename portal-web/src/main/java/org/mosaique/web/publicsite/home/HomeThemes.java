package org.mosaique.web.publicsite.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mosaique.core.content.ThemeListing;
import org.mosaique.core.content.Themes;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.web.publicsite.Face;
import org.mosaique.web.publicsite.Words;

/** The themes of a site's first list with their numbers, for the block that shows them: one query. */
@Named("homeThemes")
@RequestScoped
public class HomeThemes {

    @Inject
    private ThemeListing listing;

    @Inject
    private ContentCatalog catalog;

    @Inject
    private Face face;

    @Inject
    private Words words;

    private List<Link> all = List.of();

    /**
     * A theme.
     *
     * @param label its name
     * @param href its list
     * @param count how many items are there
     */
    public record Link(String label, String href, long count) {}

    @PostConstruct
    void read() {
        catalog.typesOf(face.getSite().modules()).stream()
                .findFirst()
                .ifPresent(type -> all = listing.of(face.getKey(), type.key()).stream()
                        .filter(row -> Themes.has(row.theme()))
                        .map(row -> new Link(
                                words.theme(row.theme()),
                                face.url("/" + type.path() + "?theme=" + row.theme()),
                                row.count()))
                        .toList());
    }

    /** Every theme that occurs. */
    public List<Link> getAll() {
        return all;
    }
}
