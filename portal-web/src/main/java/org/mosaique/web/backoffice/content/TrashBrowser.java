package org.mosaique.web.backoffice.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.mosaique.core.shared.Page;
import org.mosaique.core.trash.TrashListing;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/trash}: what was given up on a site, by whom, and how long it can still be taken back. */
@Named("trashBrowser")
@RequestScoped
public class TrashBrowser {

    private static final int SIZE = 20;

    @Inject
    private TrashListing listing;

    @Inject
    private Bench bench;

    @Inject
    private Query query;

    @Inject
    private Paths paths;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private Page<TrashListing.Thrown> page;

    /** Reads the page that the address asks for. */
    public void open() {
        page = listing.page(bench.getSiteKey(), getText(), query.page(), SIZE);
    }

    /** Where it is read once more. */
    public String href(TrashListing.Thrown row) {
        return paths.review(row.itemRef(), row.number());
    }

    /** What stands for it in a form. */
    public String pick(TrashListing.Thrown row) {
        return row.itemRef() + "." + row.number();
    }

    /** Where one takes it back. */
    public String restore(TrashListing.Thrown row) {
        return "/admin/bulk?act=restore&site=" + bench.getSiteKey() + "&pick=" + pick(row) + "&back="
                + URLEncoder.encode(getLinks().same(), StandardCharsets.UTF_8);
    }

    /** How long it can still be taken back, in words. */
    public String left(TrashListing.Thrown row) {
        return texts.fill(
                "trash.left",
                Math.max(0, Duration.between(clock.instant(), row.until()).toDays()));
    }

    public Page<TrashListing.Thrown> getPage() {
        return page;
    }

    public String getText() {
        return query.text("q");
    }

    public Links getLinks() {
        return new Links("/admin/trash", Map.of("site", bench.getSiteKey(), "q", getText()));
    }
}
