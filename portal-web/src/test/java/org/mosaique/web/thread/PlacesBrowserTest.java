package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.PortalDatabase;
import org.mosaique.web.portal.PortalExtension;
import org.mosaique.web.portal.PortalProcess;

/** Places: chosen by keyboard in the form of an article, brought in as a file by an administrator of the network. */
@ExtendWith({BrowserExtension.class, PortalExtension.class})
class PlacesBrowserTest {

    /** From this module's folder: beside the project, never in it. */
    private static final Path OFFICIAL = Path.of("..", "..", "shared", "data", "communes-france-2026.csv");

    private static final int MINUTES = 120_000;
    private static final String CURRENT = """
            select count(*) from imported_place where department in ('01', '07', '26', '38', '42', '69', '73', '74')
            and import_ref = (select import_ref from gazetteer_edition)""";

    private final TestBrowser browser;
    private final PortalProcess portal;

    PlacesBrowserTest(TestBrowser browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
    }

    @Test
    void aPlaceIsChosenByKeyboard() {
        try (var author = Person.signedIn(browser, portal, "contribution@alpes.example")) {
            author.go("/admin/articles/new?site=alpes");
            var page = author.page();
            page.focus("#commune");
            page.keyboard().type("st martin h");
            page.waitForSelector("[role=option]");
            page.keyboard().press("ArrowDown");
            author.findsItAccessible();
            page.keyboard().press("Enter");

            assertThat(page.locator("#places .bo-chosen").innerText()).contains("Saint-Martin-d'Hères (38)");
            assertThat(page.inputValue("#commune")).isEmpty();
            assertThat(page.getAttribute("#commune", "aria-expanded")).isEqualTo("false");
        }
    }

    /** The list takes room: were it closed while the button is down, the button would move away from under the pointer. */
    @Test
    void aButtonBelowTheSuggestionsIsPressedAtTheFirstGo() {
        try (var author = Person.signedIn(browser, portal, "contribution@alpes.example")) {
            var draft = Draft.about("Une liste ouverte");
            EditorPage.begin(author, "alpes").write(draft);
            var page = author.page();
            page.fill("#commune", "Grenoble");
            page.waitForSelector("[role=option]");
            page.locator("#preview").scrollIntoViewIfNeeded();
            var button = page.locator("#preview").boundingBox();
            page.mouse().move(button.x + button.width / 2, button.y + button.height / 2);
            page.mouse().down();
            page.waitForTimeout(200);
            page.mouse().up();

            page.waitForSelector(".bo-preview-bar");
            assertThat(page.innerText("h1")).contains(draft.title());
        }
    }

    @Test
    void aChosenPlaceIsFoundAgainWhenThePageWasLeftUnsaved() {
        try (var author = Person.signedIn(browser, portal, "contribution@alpes.example")) {
            author.go("/admin/articles/new?site=alpes");
            var page = author.page();
            page.onDialog(Dialog::accept);
            page.focus("#commune");
            page.keyboard().type("st martin h");
            page.waitForSelector("[role=option]");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.reload();
            page.click("[data-take]");

            assertThat(page.isChecked("[name=places][value='commune:38421']")).isTrue();
            assertThat(page.locator("#places .bo-chosen").innerText()).contains("Saint-Martin-d'Hères (38)");
        }
    }

    @Test
    void anOfficialFileIsBroughtInWhole() throws SQLException {
        assumeTrue(Files.exists(OFFICIAL), "the official file of communes is not part of the project");
        try (var administrator = administrator();
                var database = PortalDatabase.of(portal)) {
            administrator.page().setInputFiles("#file", OFFICIAL);
            administrator.page().click("#go");

            assertThat(outcome(administrator)).contains("terminé", "35014 lignes lues sur 35014");
            assertThat(database.values(CURRENT)).containsExactly("2747");
            administrator.go("/admin/places?q=01053");
            assertThat(administrator.page().locator("#rows").innerText())
                    .contains("Bourg-en-Bresse (01)")
                    .doesNotContain("environ");
        }
    }

    @Test
    void aFileOfRubbishAndOneThatBrokeOffChangeNothing() throws SQLException {
        var dead = UUID.randomUUID();
        try (var administrator = administrator();
                var database = PortalDatabase.of(portal)) {
            var before = database.rows("select * from gazetteer_edition");
            database.execute("insert into place_import (ref, file_name, state, started_by, started_at, seen_at,"
                    + " total_lines, read_lines, taken, refused) values ('" + dead
                    + "', 'a.csv', 'RUNNING', 'Noé', '2026-01-01', '2026-01-01', 9, 3, 3, 0)");
            administrator
                    .page()
                    .setInputFiles("#file", file("insee;nom;departement\n38185;Grenoble;38\nx;y;z\na;b;c\n"));
            administrator.page().click("#go");

            assertThat(outcome(administrator)).contains("écarté", "1 reprises, 2 refusées");
            assertThat(administrator.page().locator("#rows").innerText()).contains("code INSEE");
            assertThat(database.values("select state from place_import where ref = '" + dead + "'"))
                    .containsExactly("BROKEN_OFF");
            assertThat(database.rows("select * from gazetteer_edition")).isEqualTo(before);
        }
    }

    @Test
    void nobodyOfASiteComesNear() {
        try (var animator = Person.signedIn(browser, portal, "animation@alpes.example")) {
            for (var path : new String[] {
                "/admin/places", "/admin/places/foreign", "/admin/places/report?ref=" + UUID.randomUUID()
            }) {
                var answer = animator.page().navigate(portal.address() + path);

                assertThat(answer.status()).as(path).isEqualTo(403);
            }
        }
    }

    private Person administrator() {
        return Person.signedIn(browser, portal, "reseau@mosaique.example").go("/admin/places");
    }

    /** What the page says once the import is over; it looks again by itself until then. */
    private static String outcome(Person administrator) {
        var page = administrator.page();
        page.waitForSelector(
                "main:not(:has([data-refresh])) [role=status] b", new WaitForSelectorOptions().setTimeout(MINUTES));
        return page.locator("main [role=status]")
                .first()
                .innerText()
                .replaceAll("(?<=[0-9])[\\u00A0\\u202F](?=[0-9])", "");
    }

    private static FilePayload file(String text) {
        return new FilePayload("communes.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
