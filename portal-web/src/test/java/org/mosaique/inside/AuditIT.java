package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mosaique.inside.Stage.SITE;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Role;
import org.mosaique.core.audit.AuditListing;
import org.mosaique.core.audit.NameKeeping;
import org.mosaique.core.shared.RefusedException;

/** The audit trail is written once; it outlives accounts, and names outlive them for the legal time. */
@ArquillianTest
class AuditIT {

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Tables tables;

    @Inject
    private NameKeeping names;

    private Actor author() throws Exception {
        var author = colleagues.with(Role.CONTRIBUTOR, SITE);
        stage.as(author, () -> services.drafting.start(SITE, Stage.TYPE, Stage.body("Texte de " + author.ref())));
        return author;
    }

    private void erase(Actor actor) throws Exception {
        stage.does(Somebody.ofTheNetwork(Role.ADMINISTRATOR), () -> services.farewell.erase(actor.ref()));
    }

    private String entry(String column, Actor actor) throws SQLException {
        return tables.value(
                "select " + column + " from audit_entry where actor_ref = '" + actor.ref() + "' order by id limit 1");
    }

    @Test
    void theDatabaseItselfRefusesToChangeIt() throws Exception {
        var author = author();
        var own = " where actor_ref = '" + author.ref() + "'";

        for (var change : List.of(
                "delete from audit_entry" + own,
                "update audit_entry set actor_name = 'Autre'" + own,
                "update audit_entry set detail = ''" + own,
                "update audit_entry set note = 'x'" + own,
                "update audit_entry set at = utc_timestamp()" + own)) {
            assertThatThrownBy(() -> tables.run(change)).hasMessageContaining("append-only");
        }
    }

    @Test
    void aDeletedAccountLeavesItsTextsItsNameAndItsTrail() throws Exception {
        var author = author();

        erase(author);

        assertThat(tables.value("select count(*) from account where ref = '" + author.ref() + "'"))
                .isEqualTo("0");
        assertThat(tables.value("select author_name from revision where author_ref = '" + author.ref() + "'"))
                .isEqualTo(author.name());
        assertThat(entry("actor_name", author)).isEqualTo(author.name());
        assertThat(colleagues.notices(author, "true")).isZero();
        assertThatThrownBy(() -> stage.does(
                        Somebody.ofTheNetwork(Role.ADMINISTRATOR),
                        () -> services.farewell.erase(
                                Somebody.ofTheNetwork(Role.ADMINISTRATOR).ref())))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void namesAreTakenOutAfterTheLegalTimeAndNotBefore() throws Exception {
        var author = author();
        erase(author);

        names.perform(author.ref());
        assertThat(entry("actor_name", author)).isEqualTo(author.name());
        assertThat(names.due()).doesNotContain(author.ref());

        tables.run("update former_account set names_until = utc_timestamp(6) - interval 1 second where ref = '"
                + author.ref() + "'");
        assertThat(names.due()).contains(author.ref());
        names.perform(author.ref());

        assertThat(entry("concat(actor_name, '/', origin, '/', action)", author))
                .isEqualTo(NameKeeping.NOBODY + "//content.start");
        assertThat(tables.value("select detail from audit_entry where action = 'account.erased' and subject = '"
                        + author.ref() + "'"))
                .isEqualTo(NameKeeping.NOBODY);
        assertThatThrownBy(() ->
                        tables.run("update audit_entry set action = 'x' where actor_ref = '" + author.ref() + "'"))
                .hasMessageContaining("append-only");
    }

    @Test
    void itIsFilteredByPersonAndDaysAndExportedWhole() throws Exception {
        var author = author();
        for (int more = 0; more < 4; more++) {
            stage.as(author, () -> services.drafting.start(SITE, Stage.TYPE, Stage.body("Encore")));
        }
        var now = Instant.now();
        var all = filter(null, null);

        var taken = new ArrayList<AuditListing.Line>();
        var lines = next(all, 0);
        while (!lines.isEmpty()) {
            taken.addAll(lines);
            lines = next(all, lines.get(lines.size() - 1).id());
        }

        assertThat(taken.stream()
                        .filter(line ->
                                line.row().detail().contains(author.ref().toString())))
                .hasSize(1);
        assertThat(taken).extracting(AuditListing.Line::id).isSorted().doesNotHaveDuplicates();
        assertThat(next(filter(now.plusSeconds(60), null), 0)).isEmpty();
        assertThat(next(filter(null, now.minusSeconds(3600)), 0)).isEmpty();
        assertThat(stage.as(
                                administrator(),
                                () -> services.audit.page(filter(now.minusSeconds(600), now.plusSeconds(60)), 1, 5))
                        .total())
                .isGreaterThanOrEqualTo(5);
    }

    private static AuditListing.Filter filter(Instant from, Instant until) {
        return new AuditListing.Filter(SITE, "content.start", "Collègue", "", from, until, true);
    }

    private static Actor administrator() {
        return Somebody.with(Role.ADMINISTRATOR, SITE);
    }

    private List<AuditListing.Line> next(AuditListing.Filter filter, long after) throws Exception {
        return stage.as(administrator(), () -> services.audit.next(filter, after, 2));
    }
}
