package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The portal dies without warning while something is published or withdrawn, at a random moment of the request. After the
 * next start every acknowledged move is there, and no move is there by half. A few times here, ten with {@code -Psoak}.
 */
@DisplayName("A crash")
class CrashPortalTest {

    private static final int CRASHES = Integer.getInteger("portal.crashes", 2);
    private static final int LONGEST_WAIT_MS = 700;
    private static final List<String> SITES =
            List.of("alpes", "biblio", "drome-ardeche", "loire", "rhone", "rhone-alpes", "savoie-mont-blanc");

    private static final String HALVES = """
            select i.ref from content_item i
            where (i.live_revision is not null) <> exists (
                select 1 from revision r where r.item_id = i.id and r.state = 'PUBLISHED')
              or (i.live_revision is not null) <> exists (
                select 1 from publication p where p.item_ref = i.ref and p.state = 'LIVE')
              or (i.live_revision is not null) <> exists (select 1 from live_entry e where e.item_ref = i.ref)
              or (i.live_revision is not null) <> exists (select 1 from live_article a where a.item_ref = i.ref)""";

    private final Random random = new Random(17);

    /** A move to be interrupted: from which state, by which form, leaving which entry in the trail. */
    private record Move(String from, String to, String form, String action) {

        static final Move PUBLISH = new Move("APPROVED", "PUBLISHED", "publish", "content.publish");
        static final Move TAKE_DOWN = new Move("PUBLISHED", "WITHDRAWN", "down", "content.take-down");
    }

    @Test
    void losesNoAcknowledgedMoveAndLeavesNoneByHalf() throws Exception {
        try (var portal = PortalProcess.onEmptyData("crash", Map.of())) {
            for (int crash = 0; crash < CRASHES; crash++) {
                crashDuring(
                        portal, crash % 2 == 0 ? Move.PUBLISH : Move.TAKE_DOWN, SITES.get(crash / 2 % SITES.size()));
            }
        }
    }

    private void crashDuring(PortalProcess portal, Move move, String site) throws Exception {
        var item = itemIn(portal, move.from(), site);
        var clerk = Clerk.signedIn(portal, "animation@" + site + ".example");
        var page = clerk.open("/admin/review?ref=" + item.get("ref") + "&rev=" + item.get("revision_number"));
        var note = page.document().select("#" + move.form() + " textarea").attr("name");
        var words = note.isEmpty() ? Map.<String, String>of() : Map.of(note, "Retrait d’essai");
        var acknowledged = CompletableFuture.supplyAsync(() -> isAcknowledged(clerk, page, move, words));
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_WAIT_MS));
        portal.kill();
        var told = acknowledged.get(30, TimeUnit.SECONDS);
        portal.start();
        check(portal, item.get("ref"), move, told);
    }

    private static boolean isAcknowledged(Clerk clerk, Sheet page, Move move, Map<String, String> words) {
        try {
            return clerk.send(page, move.form(), 0, words).status() == 302;
        } catch (UncheckedIOException brokenOff) {
            return false;
        }
    }

    private static void check(PortalProcess portal, String ref, Move move, boolean told) throws SQLException {
        try (var database = PortalDatabase.of(portal)) {
            var made = database.values("select r.state from revision r join content_item i on i.id = r.item_id"
                            + " where i.ref = '" + ref + "' order by r.revision_number desc")
                    .contains(move.to());
            var traced = database.values(
                    "select id from audit_entry where subject = '" + ref + "' and action = '" + move.action() + "'");

            assertThat(made || !told)
                    .as("the acknowledged %s of %s", move.form(), ref)
                    .isTrue();
            assertThat(traced).as("the trail of %s", ref).hasSize(made ? 1 : 0);
            assertThat(database.values(HALVES)).as("halves").isEmpty();
        }
    }

    private static Map<String, String> itemIn(PortalProcess portal, String state, String site) throws SQLException {
        try (var database = PortalDatabase.of(portal)) {
            return database.rows(
                            "select i.ref, r.revision_number from revision r join content_item i on i.id = r.item_id"
                                    + " where r.state = '" + state + "' and i.site_key = '" + site + "'"
                                    + " and i.latest_revision = r.revision_number"
                                    + " and not exists (select 1 from audit_entry a where a.subject = i.ref"
                                    + " and a.action = 'content.publish' and a.origin <> '') limit 1")
                    .get(0);
        }
    }
}
