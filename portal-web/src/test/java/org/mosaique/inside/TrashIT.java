package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mosaique.inside.Stage.OTHER_SITE;
import static org.mosaique.inside.Stage.SITE;
import static org.mosaique.inside.Stage.TYPE;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.articles.ArticleBody;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.trash.Purge;
import org.mosaique.core.trash.TrashListing;
import org.mosaique.core.workflow.review.Verdict;

/** What is thrown away can be taken back for thirty days; then nothing of it is left but what the audit trail tells. */
@ArquillianTest
class TrashIT {

    private static final String NAMING = """
            select group_concat(c.table_name) from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = database() and c.column_name = 'item_ref' and t.table_type = 'BASE TABLE'""";

    private static final Set<String> PUBLIC = Set.of("publication", "live_entry", "live_article", "old_address");

    /** A row with some value in each column that asks for one. */
    private static final String VALUES = """
            select concat('(', group_concat(column_name), ') values (', group_concat(case
              when column_name = 'item_ref' then quote('%s')
              when column_type in ('char(36)', 'char(64)') then quote(uuid())
              when data_type in ('date', 'datetime') then 'now()'
              when data_type in ('char', 'varchar', 'text', 'longtext', 'mediumtext') then quote('x')
              else '777' end), ')')
            from information_schema.columns
            where table_schema = database() and table_name = '%s' and extra not like '%%auto_increment%%'
              and is_generated = 'NEVER' and (is_nullable = 'NO' or column_name = 'item_ref')""";

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    @Inject
    private Purge purge;

    @Inject
    private Tables tables;

    private List<UUID> trash(Actor reader) throws Exception {
        return stage.as(reader, () -> services.trash.page(SITE, "", 1, 1_000)).rows().stream()
                .map(TrashListing.Thrown::itemRef)
                .toList();
    }

    private void age(UUID item, int days) throws Exception {
        tables.run("update revision r join content_item i on i.id = r.item_id set r.moved_at = r.moved_at - interval "
                + days + " day where i.ref = '" + item + "'");
    }

    /** Writes a row about an item into every table that names items, but for those of what is public. */
    private void fill(UUID item) throws Exception {
        for (var table : tables.value(NAMING).split(",")) {
            if (!PUBLIC.contains(table)) {
                tables.run("set statement foreign_key_checks = 0 for insert ignore into " + table + " "
                        + tables.value(VALUES.formatted(item, table)));
            }
        }
    }

    private String noticesOf(UUID item) throws Exception {
        return tables.value("select count(*) from notice where subject = '" + item + "'");
    }

    private int rowsOf(UUID item) throws Exception {
        var rows = Integer.parseInt(tables.value("select count(*) from content_item where ref = '" + item + "'"));
        for (var table : tables.value(NAMING).split(",")) {
            rows += Integer.parseInt(
                    tables.value("select count(*) from " + table + " where item_ref = '" + item + "'"));
        }
        return rows;
    }

    @Test
    void whoMaySeesItWithWhoThrewItAwayAndTakesItBackAsADraft() throws Exception {
        var thrown = stage.article(ReviewState.SUBMITTED);
        stage.move(Role.ANIMATOR, thrown, Transition.DISCARD);
        var animator = Somebody.with(Role.ANIMATOR, SITE);

        var row = stage.as(animator, () -> services.trash.page(SITE, "", 1, 1_000)).rows().stream()
                .filter(each -> each.itemRef().equals(thrown.ref()))
                .findFirst()
                .orElseThrow();
        assertThat(row.by()).isEqualTo(animator.name());
        assertThat(row.until()).isEqualTo(row.at().plus(TrashListing.KEPT));
        assertThat(trash(Stage.author())).contains(thrown.ref());
        assertThat(trash(Somebody.with(Role.CONTRIBUTOR, SITE, "colleague"))).doesNotContain(thrown.ref());
        assertThatThrownBy(() -> trash(Somebody.with(Role.ANIMATOR, OTHER_SITE)))
                .isInstanceOf(NotFoundException.class);

        stage.move(Role.CONTRIBUTOR, thrown, Transition.RESTORE);

        assertThat(trash(animator)).doesNotContain(thrown.ref());
        var draft = stage.as(Stage.author(), () -> services.drafting.open(thrown.ref(), thrown.number()));
        assertThat(draft.state()).isEqualTo(ReviewState.DRAFT);
    }

    @Test
    void afterThirtyDaysNothingIsLeftButTheTrailAndThePicture() throws Exception {
        var picture = stage.picture();
        var body = new ArticleBody("Image", "S", "<p>T</p>", "", new ImageUse(picture, 600, 400, "Une vallée", ""), "");
        var ref = stage.as(Stage.author(), () -> services.drafting.start(SITE, TYPE, body))
                .itemRef();
        stage.does(Stage.author(), () -> services.workflow.move(ref, 1, Transition.DISCARD, ""));
        var voted = stage.article(ReviewState.IN_COMMITTEE);
        stage.as(
                Somebody.with(Role.COMMITTEE, SITE, "first"),
                () -> services.deliberation.vote(voted.ref(), voted.number(), Verdict.APPROVE, ""));
        stage.move(Role.ANIMATOR, voted, Transition.DISCARD);
        assertThat(rowsOf(ref)).isGreaterThan(1);
        assertThat(noticesOf(voted.ref())).isNotEqualTo("0");
        fill(ref);
        fill(voted.ref());
        var neighbour = stage.article(ReviewState.DRAFT);
        stage.move(Role.CONTRIBUTOR, neighbour, Transition.DISCARD);
        fill(neighbour.ref());
        var untouched = rowsOf(neighbour.ref());
        assertThat(rowsOf(voted.ref())).isGreaterThan(tables.value(NAMING).split(",").length - PUBLIC.size());
        age(ref, 31);
        age(voted.ref(), 31);

        assertThat(purge.due()).contains(ref, voted.ref());
        purge.perform(ref);
        purge.perform(voted.ref());
        purge.perform(ref);

        assertThat(rowsOf(ref)).isZero();
        assertThat(rowsOf(voted.ref())).isZero();
        assertThat(noticesOf(voted.ref())).isEqualTo("0");
        assertThat(rowsOf(neighbour.ref())).isEqualTo(untouched);
        age(neighbour.ref(), 31);
        purge.perform(neighbour.ref());
        assertThat(tables.value(
                        "select group_concat(action order by id) from audit_entry where subject = '" + ref + "'"))
                .isEqualTo("content.start,content.discard,content.purge");
        assertThat(tables.value("select count(*) from media_file where ref = '" + picture + "'"))
                .isEqualTo("1");
    }

    @Test
    void whatIsYoungWasTakenBackOrWasEverPublicStays() throws Exception {
        var young = stage.article(ReviewState.DRAFT);
        stage.move(Role.CONTRIBUTOR, young, Transition.DISCARD);
        age(young.ref(), 29);
        var back = stage.article(ReviewState.DRAFT);
        stage.move(Role.CONTRIBUTOR, back, Transition.DISCARD);
        age(back.ref(), 31);
        stage.move(Role.CONTRIBUTOR, back, Transition.RESTORE);
        age(back.ref(), 31);
        var live = stage.article(ReviewState.PUBLISHED);
        var correction = stage.as(Stage.author(), () -> services.drafting.correct(live.ref()));
        stage.does(
                Stage.author(), () -> services.workflow.move(live.ref(), correction.number(), Transition.DISCARD, ""));
        age(live.ref(), 31);
        var shown = stage.article(ReviewState.PUBLISHED);
        tables.run("update revision r join content_item i on i.id = r.item_id set r.state = 'DISCARDED',"
                + " i.first_published_at = null where i.ref = '" + shown.ref() + "'");
        age(shown.ref(), 31);

        assertThat(purge.due()).doesNotContain(young.ref(), back.ref(), live.ref(), shown.ref());
        for (var placed : List.of(young, back, live, shown)) {
            purge.perform(placed.ref());
            assertThat(rowsOf(placed.ref())).isPositive();
        }
    }
}
