package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mosaique.inside.Stage.SITE;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.report.Pace;
import org.mosaique.core.report.ReportScope;
import org.mosaique.core.report.Reports;

/** Reports on a month long ago, when nothing happened but what each test says. */
@ArquillianTest
class ReportsIT {

    private static final Actor ANIMATOR = Somebody.with(Role.ANIMATOR, SITE);
    private static final Instant MARCH = Instant.parse("2001-03-01T00:00:00Z");

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    @Inject
    private Residents residents;

    @Inject
    private Tables tables;

    private static ReportScope march(String site) {
        return new ReportScope(site, MARCH, MARCH.plus(Duration.ofDays(31)), ZoneId.of("Europe/Paris"));
    }

    /** The trail can only be written: what it tells of that month is added to it. */
    private void happened(UUID item, String action, int hour) throws Exception {
        tables.run(
                "insert into audit_entry (at, actor_ref, actor_name, action, site_key, subject, revision_number, detail,"
                        + " note, origin) values ('2001-03-02 00:00:00' + interval " + hour + " hour, '" + item
                        + "', 'x', '"
                        + action + "', '" + SITE + "', '" + item + "', 1, '', '', '')");
    }

    @Test
    void theClockPausesWhileTheAuthorCorrects() throws Exception {
        var sentBack = UUID.randomUUID();
        happened(sentBack, "content.submit", 0);
        happened(sentBack, "content.request-changes", 10);
        happened(sentBack, "content.submit", 100);
        happened(sentBack, "content.carry", 106);
        var straight = UUID.randomUUID();
        happened(straight, "content.submit", 0);
        happened(straight, "content.carry", 4);
        happened(UUID.randomUUID(), "content.submit", 5);

        var decisions = stage.as(ANIMATOR, () -> services.reports.decisions(march(SITE)));

        assertThat(decisions.whole().decided()).isEqualTo(2);
        assertThat(decisions.whole().took().median()).isEqualTo(Duration.ofHours(10)); // of 16 and 4
        assertThat(decisions.whole().sentBackShare()).isEqualTo(50);
        assertThat(decisions.months()).extracting(Pace::key).containsExactly("2001-03");
        assertThat(decisions.sites()).extracting(Pace::key).containsExactly(SITE);
        var elsewhere = stage.as(
                Somebody.with(Role.ANIMATOR, Stage.OTHER_SITE),
                () -> services.reports.decisions(march(Stage.OTHER_SITE)));
        assertThat(elsewhere.whole().decided()).isZero();
    }

    @Test
    void tellsWhatWaitsAndSinceWhen() throws Exception {
        var waiting = stage.article(ReviewState.SUBMITTED);
        var draft = stage.article(ReviewState.DRAFT);
        tables.run(
                "update revision r join content_item i on i.id = r.item_id set r.moved_at = '2000-01-01' where i.ref = '"
                        + waiting.ref() + "'");

        var rows = stage.as(ANIMATOR, () -> services.reports.waiting(march(SITE)));

        assertThat(rows.get(0).itemRef()).isEqualTo(waiting.ref());
        assertThat(rows).extracting(Reports.Waiting::itemRef).doesNotContain(draft.ref());
    }

    @Test
    void countsTheVotesOfEachMember() throws Exception {
        for (int number = 0; number < 2; number++) {
            var voted = stage.article(ReviewState.IN_COMMITTEE);
            stage.vote("first", voted);
            tables.run("update vote set cast_at = '2001-03-05' where item_ref = '" + voted.ref() + "'");
        }
        var member = Somebody.with(Role.COMMITTEE, SITE, "first");

        var votes = stage.as(ANIMATOR, () -> services.reports.votes(march(SITE)));

        assertThat(votes).hasSize(1);
        assertThat(votes.get(0).memberRef()).isEqualTo(member.ref());
        assertThat(votes.get(0).votes()).isEqualTo(2);
        assertThat(votes.get(0).last()).isEqualTo(Instant.parse("2001-03-05T00:00:00Z"));
    }

    @Test
    void tellsWhoFellSilentWithTheirLastWord() throws Exception {
        var quiet = Somebody.with(Role.CONTRIBUTOR, SITE, "quiet");
        var busy = Somebody.with(Role.CONTRIBUTOR, SITE, "busy");
        for (var author : List.of(quiet, busy)) {
            residents.settle(author);
            stage.as(author, () -> services.drafting.start(SITE, Stage.TYPE, Stage.body("Un mot")));
            stage.as(author, () -> services.drafting.start(SITE, Stage.TYPE, Stage.body("Un autre")));
        }
        tables.run("update revision set changed_at = '2001-03-05' where author_ref = '" + quiet.ref() + "'");
        tables.run("update revision set changed_at = '2001-03-05' where author_ref = '" + busy.ref() + "' limit 1");

        var silent = stage.as(ANIMATOR, () -> services.reports.silent(march(SITE), MARCH.plus(Duration.ofDays(31))));

        var row = silent.stream()
                .filter(each -> each.authorRef().equals(quiet.ref()))
                .findFirst()
                .orElseThrow();
        assertThat(row.texts()).isEqualTo(2);
        assertThat(row.last()).isEqualTo(Instant.parse("2001-03-05T00:00:00Z"));
        assertThat(silent).extracting(Reports.Silent::authorRef).doesNotContain(busy.ref());
    }
}
