package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The private link to the calendar: read without a session, as long as its owner wants and may. */
@ExtendWith(PortalExtension.class)
class CalendarLinkPortalTest {

    private static final String SITE = "loire";
    private static final String CALENDAR = "/admin/calendar?site=" + SITE;

    private final PortalProcess portal;
    private final UUID account = UUID.randomUUID();
    private final String title = "Agenda " + UUID.randomUUID();

    CalendarLinkPortalTest(PortalProcess portal) {
        this.portal = portal;
    }

    @Test
    void itIsReadWithoutASessionAsLongAsItsOwnerWantsAndMay() throws Exception {
        hire();
        var owner = Clerk.signedIn(portal, account + "@example.org");
        note(owner);
        var first = link(owner, "link");

        var file = read(first);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(file.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(unfolded(file)).startsWith("BEGIN:VCALENDAR").contains(title);

        var tag = file.headers().firstValue("ETag").orElseThrow();
        var same = read(first, tag);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(same.body()).isEmpty();

        var second = link(owner, "again");
        assertThat(read(first).statusCode()).isEqualTo(404);
        assertThat(read(second, tag).statusCode()).isEqualTo(304);

        dismiss();
        var empty = read(second, tag);
        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(unfolded(empty)).startsWith("BEGIN:VCALENDAR").doesNotContain("BEGIN:VEVENT");
    }

    private void note(Clerk owner) {
        var page = owner.open("/admin/idea?site=" + SITE);
        var day = LocalDate.now().plusMonths(1).toString();
        var sent = owner.press(page, "idea", "save", Map.of("idea:title", title, "idea:day", day));
        assertThat(sent.status()).isIn(302, 303);
    }

    private static String link(Clerk owner, String button) {
        var sent = owner.press(owner.open(CALENDAR), "subscribe", button, Map.of());
        var address = owner.follow(sent).document().select("#calendar-link").attr("value");
        return URI.create(address).getPath();
    }

    private HttpResponse<String> read(String link) {
        return new Visitor(portal).get(link);
    }

    private HttpResponse<String> read(String link, String tag) {
        var visitor = new Visitor(portal);
        return visitor.send(
                visitor.request("localhost", link).header("If-None-Match", tag).GET());
    }

    private static String unfolded(HttpResponse<String> file) {
        return file.body().replace("\r\n ", "");
    }

    /** An animator of the demonstration again, under another name. */
    private void hire() throws SQLException {
        try (var database = PortalDatabase.of(portal)) {
            database.execute("insert into account (version, ref, email, name, language, password_hash, state,"
                    + " demonstration, created_at) select 1, '" + account + "', '" + account + "@example.org',"
                    + " 'Personne', language, password_hash, state, true, created_at from account"
                    + " where email = 'animation@" + SITE + ".example'");
            database.execute("insert into role_assignment (account_ref, site_key, role, given_by, given_at) values ('"
                    + account + "', '" + SITE + "', 'ANIMATOR', '" + account + "', utc_timestamp())");
        }
    }

    private void dismiss() throws SQLException {
        try (var database = PortalDatabase.of(portal)) {
            database.execute("delete from role_assignment where account_ref = '" + account + "'");
        }
    }
}
