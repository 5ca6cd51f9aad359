package org.mosaique.web.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mosaique.core.content.LiveEntryListing.Row;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.site.SiteUrls;
import org.mosaique.core.spi.ContentCatalog;

/** Tells what a list has read: gives each row its links and words on the face being read. */
@RequestScoped
public class Stories {

    private CurrentSite here;
    private SiteRegistry sites;
    private SiteUrls urls;
    private ContentCatalog catalog;
    private Words words;

    /** For the container's proxy. */
    protected Stories() {}

    @Inject
    public Stories(CurrentSite here, SiteRegistry sites, SiteUrls urls, ContentCatalog catalog, Words words) {
        this.here = here;
        this.sites = sites;
        this.urls = urls;
        this.catalog = catalog;
        this.words = words;
    }

    /** Every row, told. */
    public List<Story> of(List<Row> rows) {
        return rows.stream().map(this::of).toList();
    }

    /** One row, told. On the network's own face it is read at its site of origin, elsewhere on the site one is on. */
    public Story of(Row row) {
        var origin = sites.get(row.originKey());
        var reader = here.site().orElse(origin);
        var list = "/" + catalog.type(row.typeKey()).type().path();
        return new Story(
                row,
                urls.on(reader, list + "/" + row.slug()),
                words.theme(row.theme()),
                urls.on(reader, list + "?theme=" + row.theme()),
                words.date(row.publishedAt(), reader.timeZone()),
                origin,
                !here.site().filter(origin::equals).isPresent(),
                urls.on(origin, "/"),
                spoken(row, origin, reader));
    }

    /** The language of an item when it is another than that of the site one is on. */
    private String spoken(Row row, Site origin, Site reader) {
        var language = row.language().isEmpty() ? origin.locale().getLanguage() : row.language();
        return language.equals(reader.locale().getLanguage())
                ? ""
                : words.fill("public.item.spoken", words.language(language));
    }

    /** The whole address at the site of origin, whichever face is being read. */
    public String canonical(Row row) {
        var path = "/" + catalog.type(row.typeKey()).type().path() + "/" + row.originSlug();
        return urls.canonical(sites.get(row.originKey()), path);
    }
}
