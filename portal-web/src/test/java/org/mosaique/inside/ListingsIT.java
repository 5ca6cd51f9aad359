package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mosaique.inside.Stage.SITE;
import static org.mosaique.inside.Stage.TYPE;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Role;
import org.mosaique.core.audit.AuditListing;
import org.mosaique.core.content.FacetListing;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.ThemeListing;
import org.mosaique.core.notify.MailListing;
import org.mosaique.core.report.ReportScope;
import org.mosaique.core.workflow.contents.ContentFilter;
import org.mosaique.core.workflow.contents.ContentOrder;
import org.mosaique.core.workflow.contents.ContentScope;
import org.mosaique.core.workflow.desk.WaitingListing;

/** A page of a list costs one statement for its rows and at most one for their number, however many there are. */
@ArquillianTest
class ListingsIT {

    private static final int SOME = 2;

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    @Inject
    private LiveEntryListing live;

    @Inject
    private ThemeListing themes;

    @Inject
    private FacetListing facets;

    @Inject
    private QueryCount count;

    @BeforeEach
    void someOfEach() throws Exception {
        for (int number = 0; number < SOME; number++) {
            stage.article(ReviewState.SUBMITTED);
            stage.article(ReviewState.PUBLISHED);
        }
    }

    @Test
    void publicLists() throws Exception {
        var filter = new LiveEntryListing.Filter(SITE, TYPE, "energie");

        assertCosts(2, null, () -> live.page(filter, LiveEntryListing.Order.RECENT, 1, 20));
        assertCosts(1, null, () -> live.page(filter, LiveEntryListing.Order.TITLE, 1, 20, SOME));
        assertCosts(1, null, () -> themes.of(SITE, TYPE));
        assertCosts(1, null, () -> facets.of(SITE, TYPE));
        assertCosts(1, null, () -> live.front(SITE, 40)); // all that a home shows of its items
        assertCosts(1, null, () -> live.latest(SITE, 20));
        assertCosts(1, null, () -> live.latestOfNetwork(20));
        assertCosts(1, null, () -> live.related(SITE, "energie", UUID.randomUUID(), SOME));
        assertCosts(2, null, () -> live.related(SITE, "energie", UUID.randomUUID(), 20));
        assertCosts(1, null, () -> live.page(filter, LiveEntryListing.Order.RECENT, 12, 10, 200));
    }

    @Test
    void theDesk() throws Exception {
        assertCosts( // the first two ask for the few texts that are online and yet wait
                4,
                Somebody.with(Role.ANIMATOR, SITE),
                () -> services.desk.page(WaitingListing.Filter.ALL, WaitingListing.Order.DUE, 1, 20));
    }

    @Test
    void theContentsOfASite() throws Exception {
        var animator = Somebody.with(Role.ANIMATOR, SITE);
        var filter = ContentFilter.of(SITE);
        var wide = filter.from(ContentScope.EVERYWHERE).about("energie").saying("article");

        assertCosts(2, animator, () -> services.contents.page(filter, ContentOrder.RECENT, 1, 20));
        assertCosts(2, animator, () -> services.contents.page(wide, ContentOrder.AUTHOR, 1, 20));
        assertCosts(1, animator, () -> services.contents.writers(filter));
    }

    @Test
    void theTrashAndTheReports() throws Exception {
        var animator = Somebody.with(Role.ANIMATOR, SITE);
        var scope = new ReportScope(SITE, Instant.EPOCH, Instant.now(), ZoneId.of("Europe/Paris"));

        assertCosts(2, animator, () -> services.trash.page(SITE, "", 1, 20));
        assertCosts(1, animator, () -> services.reports.decisions(scope));
        assertCosts(1, animator, () -> services.reports.waiting(scope));
        assertCosts(1, animator, () -> services.reports.votes(scope));
        assertCosts(1, animator, () -> services.reports.silent(scope, Instant.EPOCH));
    }

    @Test
    void theAuditTrail() throws Exception {
        var filter = new AuditListing.Filter("", "", "", true);

        assertCosts(2, Somebody.ofTheNetwork(Role.ADMINISTRATOR), () -> services.audit.page(filter, 1, 20));
    }

    @Test
    void people() throws Exception {
        var administrator = Somebody.ofTheNetwork(Role.ADMINISTRATOR);

        assertCosts(2, administrator, () -> services.peopleListing.page("", "", true, 1, 20));
        assertCosts(2, administrator, () -> services.mails.page(new MailListing.Filter("", null, true), 1, 20));
    }

    private void assertCosts(int statements, Actor actor, Callable<?> list) throws Exception {
        assertThat(count.of(() -> stage.as(actor, list))).hasSizeBetween(1, statements);
    }
}
