package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;

/** The whole thread in a browser: written, sent back, decided on, read, corrected, withdrawn, and seen in the trail. */
@DisplayName("The editorial thread")
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class EditorialThreadBrowserTest {

    private static final String SITE = "alpes";
    private static final Pattern ADDRESS = Pattern.compile("ref=([0-9a-f-]{36})");

    private final String title =
            "Un fournil partagé " + UUID.randomUUID().toString().substring(0, 8);
    private final PortalProcess portal;
    private final TestBrowser browser;
    private final Visitor visitor;

    EditorialThreadBrowserTest(PortalProcess portal, TestBrowser browser) {
        this.portal = portal;
        this.browser = browser;
        this.visitor = new Visitor(portal);
    }

    @Test
    void leadsFromADraftToThePublicAndAwayAgain() {
        var ref = contributorWritesAndSubmits();
        animatorSendsBack();
        contributorSubmitsAgain(ref);
        animatorPassesOn();
        memberApproves("comite1", "Utile et bien tourné.");
        assertThat(home()).doesNotContain(title);
        memberApproves("comite2", "");
        assertThat(home()).contains(title);
        assertThat(visitor.get("/~" + SITE + "/atom.xml").body()).contains(title);
        var address = correct(ref);
        withdraw(ref);
        assertThat(visitor.get(address).statusCode()).isEqualTo(410);
        assertThat(home()).doesNotContain(title);
        administratorReadsTheTrail();
    }

    private UUID contributorWritesAndSubmits() {
        try (var person = person("contribution")) {
            person.look("desk-contributor").go("/admin/articles/new?site=" + SITE);
            person.page().fill("#title", title);
            person.page().fill("#summary", "Six boulangers amateurs rallument un four communal.");
            person.writeText(
                    "<h2>Un four, six pains</h2><p>Le samedi, le village pétrit, attend, puis partage la fournée.</p>");
            person.page().selectOption("#theme", "alimentation");
            person.page().fill("#commune", "Mens");
            person.page().locator("[data-key=submit]").click();
            person.page().waitForURL(url -> url.contains("/admin/review"));
            return ref(person);
        }
    }

    private void animatorSendsBack() {
        try (var person = person("animation")) {
            person.look("desk-animator").openFromTheDesk(title).look("review-animator");
            person.moveWithNote("back", "  ");
            assertThat(person.page().locator("#back .bo-wrong").textContent()).isNotBlank();
            person.noteAndPress("back", 0, "Ajoutez le nom du four, s’il vous plaît.");
        }
    }

    private void contributorSubmitsAgain(UUID ref) {
        try (var person = person("contribution")) {
            person.go("/admin/articles/edit?ref=" + ref + "&rev=1").look("editor");
            assertThat(person.page().textContent("main")).contains("Ajoutez le nom du four");
            person.page().fill("#summary", "Six boulangers amateurs rallument le four de la Croix.");
            person.page().locator("[data-key=submit]").click();
            person.page().waitForURL(url -> url.contains("/admin/review"));
            person.go("/admin/preview?ref=" + ref + "&rev=1").look("preview");
        }
    }

    private void animatorPassesOn() {
        try (var person = person("animation")) {
            person.openFromTheDesk(title).press("pass", 0);
            assertThat(person.said()).isNotBlank();
        }
    }

    private void memberApproves(String member, String word) {
        try (var person = person(member)) {
            person.openFromTheDesk(title).look("review-" + member).noteAndPress("vote", 0, word);
            assertThat(person.said()).isNotBlank();
        }
    }

    /** Corrects the published text and has it decided on; the address stays. */
    private String correct(UUID ref) {
        String address;
        try (var person = person("contribution")) {
            person.go("/admin/review?ref=" + ref + "&rev=1").press("correct", 0);
            person.page().waitForURL(url -> url.contains("/admin/articles/edit"));
            person.page().fill("#title", title + " corrigé");
            person.page().locator("[data-key=submit]").click();
            person.page().waitForURL(url -> url.contains("/admin/review"));
        }
        address = published();
        assertThat(visitor.get(address).body()).contains(title).doesNotContain("corrigé");
        animatorPassesOn();
        memberApproves("comite2", "");
        memberApproves("comite3", "");
        assertThat(visitor.get(address).body()).contains(title + " corrigé");
        return address;
    }

    private void withdraw(UUID ref) {
        try (var person = person("animation")) {
            person.go("/admin/review?ref=" + ref + "&rev=2").moveWithNote("down", "À la demande du fournil.");
            assertThat(person.said()).isNotBlank();
        }
    }

    private void administratorReadsTheTrail() {
        try (var person = Person.signedIn(portal, browser, "reseau@mosaique.example")) {
            person.go("/admin/audit?text=" + title.substring(title.length() - 8))
                    .look("audit");
            assertThat(person.page().textContent("main")).contains("À la demande du fournil.");
            person.go("/admin/people").look("people").go("/admin/mails").look("mails");
            person.go("/admin/contents?site=" + SITE)
                    .look("contents")
                    .go("/admin/invite")
                    .look("invite");
        }
    }

    private Person person(String who) {
        return Person.signedIn(portal, browser, who + "@" + SITE + ".example");
    }

    private String home() {
        return visitor.get("/~" + SITE + "/articles").body();
    }

    private String published() {
        var matcher = Pattern.compile(
                        "/~" + SITE + "/articles/un-fournil-partage-" + title.substring(title.length() - 8))
                .matcher(home());
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private static UUID ref(Person person) {
        var matcher = ADDRESS.matcher(person.page().url());
        assertThat(matcher.find()).isTrue();
        return UUID.fromString(matcher.group(1));
    }
}
