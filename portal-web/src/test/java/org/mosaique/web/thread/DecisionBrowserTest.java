package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.WaitForConditionOptions;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.PortalDatabase;
import org.mosaique.web.portal.PortalExtension;
import org.mosaique.web.portal.PortalProcess;
import org.mosaique.web.portal.Visitor;

/** A committee decides by the rule its site has chosen, with objections, urgency and absences on the way. */
@ExtendWith({BrowserExtension.class, PortalExtension.class})
class DecisionBrowserTest {

    private static final String SITE = "biblio";
    private static final Pattern HANDED_IN = Pattern.compile("done=submitted");
    private static final int PATIENCE = 60_000;

    private final TestBrowser browser;
    private final PortalProcess portal;
    private final Visitor visitor;

    DecisionBrowserTest(TestBrowser browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
        this.visitor = new Visitor(portal);
    }

    @Test
    void aQuorumIsChosenSaidInOneSentenceAndReached() {
        try (var administrator = Person.signedIn(browser, portal, "reseau@mosaique.example")) {
            choose(administrator, "QUORUM", 2, 2);
            assertThat(administrator.page().innerText("#rules .bo-rule-sentence >> nth=0"))
                    .contains("2 membres l’approuvent, sur au moins 2 votants");
            administrator.findsItAccessible();
        }
        var draft = inCommittee("Atelier de reliure");
        try (var first = someone("comite1")) {
            var review = first.takeUp(draft.title());
            assertThat(first.page().innerText("#decision")).contains("2 membres l’approuvent", "d’ici le");
            review.approve("Oui.");
            first.findsItAccessible();
            assertThat(review.state()).isEqualTo("IN_COMMITTEE");
        }
        try (var second = someone("comite2")) {
            assertThat(second.takeUp(draft.title()).approve("").state()).isEqualTo("PUBLISHED");
        }
        assertThat(online(draft)).isEqualTo(200);
    }

    @Test
    void consentWaitsForAnObjectionToBeLiftedAndForTheTimeToPass() throws SQLException {
        try (var administrator = Person.signedIn(browser, portal, "reseau@mosaique.example")) {
            choose(administrator, "CONSENT", 2, 2);
        }
        var draft = inCommittee("Prêt de partitions");
        try (var member = someone("comite1")) {
            var review = member.takeUp(draft.title());
            var page = member.page();
            page.locator("details:has(#object) > summary").click();
            page.fill("#object textarea >> nth=0", "La date n’est pas sûre.");
            page.click("#object input[type=submit]");
            assertThat(review.problems()).contains("Dites ce qui lèverait votre objection");
            page.fill("#object textarea >> nth=1", "Attendre la réponse de la mairie.");
            page.click("#object input[type=submit]");
            assertThat(page.innerText("#votes")).contains("Attendre la réponse de la mairie");
            assertThat(page.innerText("#hindrance")).contains("arrête le délai");
            member.findsItAccessible();
            pass(draft);
            assertThat(review.state()).isEqualTo("IN_COMMITTEE");

            page.fill("#vote textarea", "La mairie a répondu.");
            page.click("#vote input[type=submit] >> nth=0");
            assertThat(page.locator("#hindrance").count()).isZero();
            pass(draft);
            page.waitForCondition(
                    () -> {
                        page.reload();
                        return review.state().equals("PUBLISHED");
                    },
                    new WaitForConditionOptions().setTimeout(PATIENCE));
        }
        assertThat(online(draft)).isEqualTo(200);
    }

    @Test
    void whatIsPublishedUrgentlyIsApprovedBySomebodyElse() {
        var draft = submitted("Fermeture du fonds");
        try (var animator = someone("animation")) {
            var review = animator.takeUp(draft.title());
            var page = animator.page();
            page.locator("details:has(#urgent) > summary").click();
            page.fill("#urgent textarea", "La salle ferme ce soir.");
            page.click("#urgent input[type=submit]");
            assertThat(review.state()).isEqualTo("PUBLISHED");
            assertThat(page.innerText("#check")).contains("La salle ferme ce soir", "une autre personne");
            assertThat(page.locator("#check input[type=submit]").count()).isZero();
            animator.findsItAccessible();

            try (var member = someone("comite1")) {
                member.go(animator.path()).page().click("#check input[type=submit]");
                assertThat(member.page().locator("#check").count()).isZero();
            }
        }
        assertThat(online(draft)).isEqualTo(200);
    }

    @Test
    void whoeverIsAwayIsNotWaitedForAndSomebodyStandsIn() {
        try (var away = someone("comite1");
                var other = someone("comite2")) {
            var page = away.go("/admin/absence?site=" + SITE).page();
            var today = LocalDate.now().plusDays(1);
            page.fill("#absence input[type=date] >> nth=0", today.minusDays(1).toString());
            page.fill("#absence input[type=date] >> nth=1", today.plusDays(9).toString());
            page.selectOption("#absence select", other(page.innerText("#absence select")));
            page.click("#absence input[type=submit]");
            assertThat(page.innerText("main")).contains("Comité 2");
            away.findsItAccessible();

            var draft = inCommittee("Lecture à voix haute");
            other.takeUp(draft.title());
            assertThat(other.page().innerText("#votes")).contains("n’est plus attendu");
            assertThat(other.go("/admin/absence?site=" + SITE).page().innerText("main"))
                    .contains("Vous remplacez", "Comité 1");

            away.go("/admin/absence?site=" + SITE).page().click("#known input[type=submit]");
            assertThat(away.page().locator("#known input[type=submit]").count()).isZero();
        }
    }

    private static SelectOption other(String options) {
        var label = options.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("Comité 2"))
                .findFirst()
                .orElseThrow();
        return new SelectOption().setLabel(label);
    }

    private void choose(Person administrator, String kind, int approvals, int votes) {
        var page = administrator.go("/admin/decision?site=" + SITE).page();
        page.selectOption("#rule-kind", kind);
        page.fill("#rule-approvals", String.valueOf(approvals));
        page.fill("#rule-votes", String.valueOf(votes));
        page.locator("input[type=submit][id$=save]").click();
        if (page.locator("#ask").count() > 0) {
            administrator.findsItAccessible();
            page.locator("input[id$=keep]").click();
        }
        assertThat(page.innerText("main")).contains("ont été choisies ici");
    }

    private void pass(Draft draft) throws SQLException {
        try (var database = PortalDatabase.of(portal)) {
            database.execute("update review_run set due_at = date_sub(due_at, interval 90 day) where item_ref in"
                    + " (select i.ref from content_item i join revision r on r.item_id = i.id where r.title = '"
                    + draft.title() + "')");
        }
    }

    private Draft submitted(String subject) {
        var draft = Draft.about(subject);
        try (var contributor = someone("contribution")) {
            EditorPage.begin(contributor, SITE).write(draft).submit();
            contributor.page().waitForURL(HANDED_IN); // what is typed is saved first
        }
        return draft;
    }

    private Draft inCommittee(String subject) {
        var draft = submitted(subject);
        try (var animator = someone("animation")) {
            animator.takeUp(draft.title()).passOn("AT_ONCE", "");
        }
        return draft;
    }

    private Person someone(String who) {
        return Person.signedIn(browser, portal, who + "@" + SITE + ".example");
    }

    private int online(Draft draft) {
        return visitor.get("/~" + SITE + "/articles/" + draft.slug()).statusCode();
    }
}
