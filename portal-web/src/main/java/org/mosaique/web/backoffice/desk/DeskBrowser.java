package org.mosaique.web.backoffice.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.mosaique.core.exchange.ProposalListing;
import org.mosaique.core.shared.Page;
import org.mosaique.core.workflow.bulk.Subject;
import org.mosaique.core.workflow.desk.WaitingListing;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Moments;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin}: what waits for the person, on all their sites, what is due first at the top. */
@Named("deskBrowser")
@RequestScoped
public class DeskBrowser {

    private static final int SIZE = 20;

    private WaitingListing listing;
    private DeskFilter filter;
    private Paths paths;
    private Query query;

    @Inject
    private ProposalListing proposals;

    @Inject
    private KeptFilters kept;

    @Inject
    private Bench bench;

    @Inject
    private Texts texts;

    @Inject
    private Moments when;

    @Inject
    private Clock clock;

    private Page<WaitingListing.Row> page;
    private List<ProposalListing.Waiting> proposed = List.of();

    /** For the container's proxy. */
    protected DeskBrowser() {}

    @Inject
    public DeskBrowser(WaitingListing listing, DeskFilter filter, Paths paths, Query query) {
        this.listing = listing;
        this.filter = filter;
        this.paths = paths;
        this.query = query;
    }

    /** Reads the page that the address asks for. */
    public void open() {
        kept.open("desk", filter.links());
        page = listing.page(filter.asked(), filter.order(), query.page(), SIZE);
        if (query.page() == 1 && !filter.isFiltered()) {
            proposed = proposals.waiting();
        }
    }

    /** The one likely action: where it is done. */
    public String href(WaitingListing.Row row) {
        return row.state().isEditable()
                ? paths.edit(row.typeKey(), row.itemRef(), row.number())
                : paths.review(row.itemRef(), row.number());
    }

    /** Until when, in words; late or not, or since when its clock stands still. */
    public String due(WaitingListing.Row row) {
        if (row.dueAt() == null) {
            return row.stoppedAt() == null ? "" : texts.text("desk.stopped");
        }
        var day = when.day(row.dueAt(), row.siteKey());
        return texts.fill(isLate(row) ? "desk.late" : "desk.due", day);
    }

    /** Whether it should have been done already. */
    public boolean isLate(WaitingListing.Row row) {
        return row.isLate(clock.instant());
    }

    /** Who sees to it, in words; an empty string when nobody does. */
    public String claimed(WaitingListing.Row row) {
        return row.claimedBy() == null
                ? ""
                : bench.actor().is(row.claimedBy())
                        ? texts.text("desk.claimed.me")
                        : texts.fill("desk.claimed", row.claimedName());
    }

    /** Where a row is read as the public will read it. */
    public String preview(WaitingListing.Row row) {
        return paths.preview(row.itemRef(), row.number());
    }

    /** How a row is named in the form that acts on several. */
    public String pick(WaitingListing.Row row) {
        return new Subject(row.itemRef(), row.number()).written();
    }

    /** The sites to which others propose something, longest waiting first; on the first page alone. */
    public List<ProposalListing.Waiting> getProposed() {
        return proposed;
    }

    /** The queue of a site. */
    public String queue(ProposalListing.Waiting waiting) {
        return "/admin/proposals?site=" + waiting.siteKey();
    }

    /** Whether nothing waits at all. */
    public boolean isIdle() {
        return page.isEmpty() && proposed.isEmpty() && !filter.isFiltered();
    }

    /** Whether something waits, but nothing of what is asked for. */
    public boolean isNothingFound() {
        return page.isEmpty() && filter.isFiltered();
    }

    /** What can be done to several of the rows at once; the likely one first. */
    public List<String> getActs() {
        return page.rows().stream()
                .flatMap(row -> BulkOffer.of(row.reason()).stream())
                .distinct()
                .toList();
    }

    /** The address of this very page, to come back to. */
    public String getHere() {
        return getLinks().page(query.page());
    }

    public Page<WaitingListing.Row> getPage() {
        return page;
    }

    public List<WaitingListing.Row> getRows() {
        return page.rows();
    }

    public Links getLinks() {
        return filter.links();
    }
}
