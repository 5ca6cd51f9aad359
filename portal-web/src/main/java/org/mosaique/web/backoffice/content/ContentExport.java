package org.mosaique.web.backoffice.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.workflow.contents.ContentListing;
import org.mosaique.core.workflow.contents.ContentRow;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Texts;
import org.mosaique.web.table.Download;
import org.mosaique.web.table.Table;

/** The list of contents as a file: everything that the filter finds, in the order of the list, in the time of each site. */
@RequestScoped
public class ContentExport implements Download {

    private static final String[] COLUMNS = {
        "title", "version", "state", "type", "site", "author", "theme", "changed", "moved", "address"
    };

    @Inject
    private ContentListing listing;

    @Inject
    private ContentQuestion question;

    @Inject
    private SiteRegistry sites;

    @Inject
    private Texts texts;

    @Inject
    private Paths paths;

    @Inject
    private Bench bench;

    @Inject
    private Clock clock;

    @Override
    public String path() {
        return "/admin/contents/export";
    }

    @Override
    public Table table() {
        var today = LocalDate.ofInstant(clock.instant(), bench.getSite().timeZone());
        var name = Stream.of(texts.text("contents.export.file"), bench.getSiteKey(), today.toString());
        return new Table(
                String.join("-", name.toList()),
                Arrays.stream(COLUMNS)
                        .map(column -> texts.text("contents.export." + column))
                        .toList(),
                sink -> listing.each(question.filter(), question.order(), row -> sink.accept(cells(row))));
    }

    private List<?> cells(ContentRow row) {
        return Arrays.asList(
                row.title(),
                row.number(),
                texts.name("state", row.state()),
                texts.name("type", row.typeKey()),
                texts.site(row.siteKey()),
                row.authorName(),
                texts.theme(row.theme()),
                there(row.changedAt(), row.siteKey()),
                there(row.movedAt(), row.siteKey()),
                row.isLive() ? paths.canonical(row.siteKey(), row.typeKey(), row.slug()) : "");
    }

    private LocalDateTime there(Instant moment, String siteKey) {
        var zone =
                sites.find(siteKey).map(Site::timeZone).orElse(bench.getSite().timeZone());
        return LocalDateTime.ofInstant(moment, zone);
    }
}
