package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.SideBySide;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.BackOffice;
import org.mosaique.web.portal.PortalDatabase;
import org.mosaique.web.portal.PortalExtension;
import org.mosaique.web.portal.PortalProcess;
import org.mosaique.web.portal.Watch;

/** Every page of the back office, filled: usable by everybody, on a phone too, in light and dark, and without a fault. */
@ExtendWith({BrowserExtension.class, PortalExtension.class})
class BackOfficePagesBrowserTest {

    private static final String SITE = "savoie-mont-blanc";
    private static final int PHONE = 360;

    /** Who opens which page, with which revision in its address. */
    private static final Map<String, Visit> VISITS = Map.ofEntries(
            Map.entry("/admin", new Visit("animation", "")),
            Map.entry("/admin/answer", new Visit("nobody", "")),
            Map.entry("/admin/bulk", new Visit("animation", "bulk")),
            Map.entry("/admin/filters", new Visit("animation", "filter")),
            Map.entry("/admin/contents", new Visit("animation", "")),
            Map.entry("/admin/calendar", new Visit("animation", "")),
            Map.entry("/admin/idea", new Visit("animation", "")),
            Map.entry("/admin/trash", new Visit("animation", "")),
            Map.entry("/admin/reports", new Visit("reseau", "")),
            Map.entry("/admin/proposals", new Visit("animation", "")),
            Map.entry("/admin/publication", new Visit("animation", "PUBLISHED")),
            Map.entry("/admin/share", new Visit("animation", "PUBLISHED")),
            Map.entry("/admin/reception", new Visit("animation", "")),
            Map.entry("/admin/review", new Visit("comite1", "IN_COMMITTEE")),
            Map.entry("/admin/decision", new Visit("reseau", "")),
            Map.entry("/admin/absence", new Visit("comite1", "")),
            Map.entry("/admin/since-vote", new Visit("comite2", "revoted")),
            Map.entry("/admin/versions", new Visit("animation", "PUBLISHED")),
            Map.entry("/admin/correct", new Visit("animation", "PUBLISHED")),
            Map.entry("/admin/compare", new Visit("animation", "versions")),
            Map.entry("/admin/preview", new Visit("animation", "SUBMITTED")),
            Map.entry("/admin/articles/new", new Visit("contribution", "")),
            Map.entry("/admin/articles/edit", new Visit("contribution", "DRAFT")),
            Map.entry("/admin/media", new Visit("animation", "")),
            Map.entry("/admin/media/choose", new Visit("contribution", "")),
            Map.entry("/admin/media/edit", new Visit("animation", "picture")),
            Map.entry("/admin/people", new Visit("reseau", "")),
            Map.entry("/admin/person", new Visit("reseau", "person")),
            Map.entry("/admin/invite", new Visit("reseau", "")),
            Map.entry("/admin/audit", new Visit("reseau", "")),
            Map.entry("/admin/mails", new Visit("reseau", "")),
            Map.entry("/admin/news", new Visit("animation", "notices")),
            Map.entry("/admin/preferences", new Visit("contribution", "")),
            Map.entry("/admin/unsubscribe", new Visit("nobody", "link")),
            Map.entry("/admin/home", new Visit("animation", "")),
            Map.entry("/admin/pages", new Visit("animation", "")),
            Map.entry("/admin/page", new Visit("animation", "")),
            Map.entry("/admin/page-version", new Visit("animation", "page")),
            Map.entry("/admin/accessibility", new Visit("animation", "")),
            Map.entry("/admin/menu", new Visit("animation", "")),
            Map.entry("/admin/footer", new Visit("animation", "")),
            Map.entry("/admin/places", new Visit("reseau", "")),
            Map.entry("/admin/places/import", new Visit("reseau", "import")),
            Map.entry("/admin/places/foreign", new Visit("reseau", "")),
            Map.entry("/admin/dossiers", new Visit("animation", "")),
            Map.entry("/admin/dossier", new Visit("animation", "")),
            Map.entry("/admin/figures", new Visit("animation", "")),
            Map.entry("/admin/milestones", new Visit("animation", "")),
            Map.entry("/admin/glossary", new Visit("animation", "")),
            Map.entry("/admin/team", new Visit("animation", "")),
            Map.entry("/admin/bearers", new Visit("animation", "")),
            Map.entry("/admin/partners", new Visit("animation", "")),
            Map.entry("/admin/checks", new Visit("animation", "")),
            Map.entry("/admin/sites", new Visit("reseau", "")),
            Map.entry("/admin/site", new Visit("reseau", "")),
            Map.entry("/admin/redirects", new Visit("animation", "")),
            Map.entry("/admin/redirect", new Visit("animation", "")),
            Map.entry("/admin/found", new Visit("reseau", "")),
            Map.entry("/admin/guide", new Visit("contribution", "")),
            Map.entry("/admin/profile", new Visit("contribution", "")),
            Map.entry("/admin/login", new Visit("nobody", "")),
            Map.entry("/admin/password", new Visit("nobody", "")));

    /** Pages that show nothing: they act and lead on. */
    private static final Set<String> WITHOUT_A_FACE = Set.of("/admin/logout");

    private final SideBySide browsers;
    private final PortalProcess portal;

    BackOfficePagesBrowserTest(SideBySide browsers, PortalProcess portal) {
        this.browsers = browsers;
        this.portal = portal;
    }

    private record Visit(String who, String what) {}

    @Test
    void noPageIsForgotten() {
        assertThat(BackOffice.pages()).allMatch(page -> VISITS.containsKey(page) || WITHOUT_A_FACE.contains(page));
    }

    @TestFactory
    Stream<DynamicTest> isUsableByEverybody() {
        return browsers.onEach(VISITS.keySet(), this::look);
    }

    private void look(String path, TestBrowser browser) throws SQLException {
        var visit = VISITS.get(path);
        try (var person = person(browser, visit)) {
            var page = person.page();
            if (visit.what().equals("page")) {
                person.go("/admin/page?slug=contact&site=" + SITE);
                page.click("#save");
            }
            var watch = Watch.over(page);
            person.go(path + query(visit));
            assertThat(page.title()).isNotBlank();
            person.findsItAccessible();
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            person.go(path + query(visit)).findsItAccessible();
            page.setViewportSize(PHONE, 800);
            person.go(path + query(visit)).findsItAccessible();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(PHONE);
            assertThat(watch.elsewhere()).isEmpty();
            assertThat(watch.faults()).as(path).isEmpty();
        }
    }

    private Person person(TestBrowser browser, Visit visit) {
        return switch (visit.who()) {
            case "nobody" -> Person.passingBy(browser, portal);
            case "reseau" -> Person.signedIn(browser, portal, "reseau@mosaique.example");
            default -> Person.signedIn(browser, portal, visit.who() + "@" + SITE + ".example");
        };
    }

    private static UUID brokenImport(PortalDatabase database) throws SQLException {
        var ref = UUID.randomUUID();
        database.execute(
                "insert into place_import (ref, file_name, state, started_by, started_at, seen_at, total_lines,"
                        + " read_lines, taken, refused) values ('" + ref
                        + "', 'communes.csv', 'BROKEN_OFF', 'Noé', '2026-01-01', '2026-01-01', 9, 3, 2, 1)");
        database.execute("insert into place_refusal (import_ref, line_number, reason, said) values ('" + ref
                + "', 3, 'insee', 'x;Grenoble;38')");
        return ref;
    }

    /** A text before the committee on whose earlier wording somebody had voted. */
    private static String votedEarlier(PortalDatabase database, String email) throws SQLException {
        var before = " from revision r join content_item i on i.id = r.item_id" + " where i.site_key = '" + SITE
                + "' and r.state = 'IN_COMMITTEE' order by r.id limit 1";
        var ref = database.values("select i.ref" + before).get(0);
        var number = database.values("select r.revision_number" + before).get(0);
        var member = database.values("select ref from account where email = '" + email + "'")
                .get(0);
        database.execute("delete from vote where item_ref = '" + ref + "' and member_ref = '" + member + "'");
        database.execute(
                "insert into vote (item_ref, revision_number, voting_round, member_ref, member_name, verdict, word,"
                        + " cast_at) values ('" + ref + "', " + number + ", -1, '" + member
                        + "', 'X', 'APPROVE', '', now(6))");
        database.execute(
                "insert ignore into review_text (item_ref, revision_number, voting_round, title, body, kept_at)"
                        + " select i.ref, r.revision_number, -1, 'Avant', r.body, now(6)" + before);
        return "?ref=" + ref + "&rev=" + number;
    }

    private String query(Visit visit) throws SQLException {
        if (visit.what().isEmpty()) {
            return "";
        }
        if (visit.what().equals("filter")) {
            return "?list=desk&asked=why%3Dvote";
        }
        if (visit.what().equals("page")) {
            return "?number=1&slug=contact&site=" + SITE;
        }
        try (var database = PortalDatabase.of(portal)) {
            if (visit.what().equals("bulk")) {
                return database.values("""
                        select concat('?act=send-back', group_concat('&pick=', i.ref, '.', r.revision_number separator ''))
                        from revision r join content_item i on i.id = r.item_id
                        where i.site_key = '%s' and r.state in ('SUBMITTED', 'DRAFT')""".formatted(SITE)).get(0);
            }
            if (visit.what().equals("import")) {
                return "?ref=" + brokenImport(database);
            }
            if (visit.what().equals("revoted")) {
                return votedEarlier(database, visit.who() + "@" + SITE + ".example");
            }
            if (visit.what().equals("versions")) {
                return database.values("select concat('?number=1&rev=1&ref=', ref) from content_item where site_key = '"
                                + SITE + "'")
                        .get(0);
            }
            if (visit.what().equals("notices")) {
                return "?show=all" + Notices.in(database, "animation@" + SITE + ".example", SITE);
            }
            if (visit.what().equals("link")) {
                return "?l=" + Notices.link(database, "animation@" + SITE + ".example");
            }
            if (visit.what().equals("picture")) {
                return database.values("select concat('?ref=', ref) from media_file where site_key = '" + SITE + "'")
                        .get(0);
            }
            return visit.what().equals("person")
                    ? database.values("select concat('?ref=', ref) from account where email like '%@" + SITE
                                    + ".example'")
                            .get(0)
                    : database.values("""
                                    select concat('?ref=', i.ref, '&rev=', r.revision_number)
                                    from revision r join content_item i on i.id = r.item_id
                                    where i.site_key = '%s' and r.state = '%s'""".formatted(SITE, visit.what())).get(0);
        }
    }
}
