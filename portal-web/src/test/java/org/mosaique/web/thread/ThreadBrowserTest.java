package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.PortalExtension;
import org.mosaique.web.portal.PortalProcess;
import org.mosaique.web.portal.Visitor;

/** The thread from a contributor's first word to the reader, and back, by everybody who holds an end of it. */
@ExtendWith({BrowserExtension.class, PortalExtension.class})
class ThreadBrowserTest {

    /** A territory with a quorum of two approvals. */
    private static final String SITE = "drome-ardeche";

    private final TestBrowser browser;
    private final PortalProcess portal;
    private final Visitor visitor;

    ThreadBrowserTest(TestBrowser browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
        this.visitor = new Visitor(portal);
    }

    @Test
    void aContributorWritesLooksAndSubmits(@TempDir Path folder) throws IOException {
        var draft = Draft.about("Atelier vélo");
        try (var contributor = someone("contribution")) {
            var editor = EditorPage.begin(contributor, SITE);
            contributor.findsItAccessible();
            editor.write(draft).addPicture(Picture.in(folder), "Une vallée au matin", "Photo Essai");

            var preview = editor.preview().findsItAccessible().page();
            assertThat(preview.innerText("main")).contains(draft.title(), draft.text(), "Grenoble", "Photo Essai");
            assertThat(preview.locator("main img").first().getAttribute("alt")).isEqualTo("Une vallée au matin");

            preview.locator(".bo-preview-bar a").click();
            new EditorPage(contributor).submit().findsItAccessible();
        }
        try (var animator = someone("animation")) {
            assertThat(animator.isAwaitedFor(draft.title())).isTrue();
            animator.findsItAccessible();
        }
    }

    @Test
    void anAnimatorSendsItBackAndTheContributorTakesItUpAgain() {
        var draft = submitted("Jardin partagé");
        try (var animator = someone("animation")) {
            var review = animator.takeUp(draft.title()).sendBack("Précisez la date, s’il vous plaît.");

            assertThat(review.state()).isEqualTo("CHANGES_REQUESTED");
            animator.findsItAccessible();
        }
        try (var contributor = someone("contribution")) {
            var editor = contributor.takeUpAgain(draft.title());
            assertThat(contributor.page().innerText("body")).contains("Précisez la date");
            editor.writeText(draft.text() + " Rendez-vous le 12 mai.").submit();
        }
        try (var animator = someone("animation")) {
            assertThat(animator.takeUp(draft.title()).article()).contains("Rendez-vous le 12 mai");
        }
    }

    @Test
    void theCommitteeApprovesAndThePublicReadsItAtOnce() {
        var draft = submitted("Épicerie du col");
        try (var animator = someone("animation")) {
            assertThat(animator.takeUp(draft.title())
                            .passOn("AT_ONCE", "À vous.")
                            .state())
                    .isEqualTo("IN_COMMITTEE");
        }
        assertThat(onlineStatus(draft)).isEqualTo(404);
        vote("comite1", draft, "Très bien.");
        assertThat(onlineStatus(draft)).isEqualTo(404);
        vote("comite2", draft, "D’accord.");

        assertThat(onlineStatus(draft)).isEqualTo(200);
        assertThat(visitor.get(host(), "/").body()).contains(draft.title());
        assertThat(visitor.get(host(), "/atom.xml").body()).contains(draft.title());
        assertThat(visitor.get("/").body()).contains(draft.title());
    }

    @Test
    void whatIsApprovedWaitsForTheAnimatorWhoChoseToPublishByHand() {
        var draft = approved("Bibliothèque d’objets");
        assertThat(onlineStatus(draft)).isEqualTo(404);
        try (var animator = someone("animation")) {
            var review = animator.takeUp(draft.title());
            assertThat(review.state()).isEqualTo("APPROVED");
            animator.findsItAccessible();
            assertThat(review.publish().state()).isEqualTo("PUBLISHED");
        }
        assertThat(onlineStatus(draft)).isEqualTo(200);
    }

    @Test
    void aMemberAsksForChangesWithAWordAndTheQuorumSendsItBack() {
        var draft = inCommittee("Ressourcerie");
        try (var first = someone("comite1")) {
            var review = first.takeUp(draft.title());
            first.findsItAccessible();
            assertThat(review.askForChanges("").problems()).isNotBlank();
            assertThat(review.askForChanges("Il manque les horaires.").state()).isEqualTo("IN_COMMITTEE");
        }
        try (var second = someone("comite2")) {
            assertThat(second.takeUp(draft.title())
                            .askForChanges("Je suis du même avis.")
                            .state())
                    .isEqualTo("CHANGES_REQUESTED");
        }
        try (var contributor = someone("contribution")) {
            assertThat(contributor.isAwaitedFor(draft.title())).isTrue();
        }
    }

    @Test
    void aCorrectionGoesThroughANewRevisionWhileThePublishedOneStays() {
        var draft = published("Marché paysan");
        var corrected = draft.title() + " corrigé";
        try (var contributor = someone("contribution")) {
            contributor.go("/admin/contents?site=" + SITE + "&q=" + last(draft.title()));
            contributor.page().locator("a.bo-title").first().click();
            new ReviewPage(contributor).correct().retitle(corrected).submit();
        }
        assertThat(visitor.get(host(), address(draft)).body())
                .contains(draft.title())
                .doesNotContain(corrected);

        passThrough(corrected, "AT_ONCE");

        assertThat(visitor.get(host(), address(draft)).body()).contains(corrected);
    }

    @Test
    void aWithdrawalTakesItDownEverywhere() {
        var draft = published("Fête du four");
        try (var animator = someone("animation")) {
            animator.go("/admin/contents?site=" + SITE + "&q=" + last(draft.title()));
            animator.page().locator("a.bo-title").first().click();
            assertThat(new ReviewPage(animator)
                            .takeDown("L’événement est annulé.")
                            .state())
                    .isEqualTo("WITHDRAWN");
        }
        assertThat(onlineStatus(draft)).isEqualTo(410);
        for (var path : new String[] {"/", "/articles", "/atom.xml", "/sitemap.xml"}) {
            assertThat(visitor.get(host(), path).body()).doesNotContain(draft.title());
        }
        assertThat(visitor.get("/").body()).doesNotContain(draft.title());
    }

    @Test
    void aMoveThatComesTooLateSaysWhoWasQuicker() {
        var draft = approved("Conférence");
        try (var slow = someone("animation");
                var quick = someone("animation")) {
            var late = slow.takeUp(draft.title());
            quick.takeUp(draft.title()).publish();

            assertThat(late.publish().problems()).contains("Animation");
        }
    }

    private Person someone(String who) {
        return Person.signedIn(browser, portal, who + "@" + SITE + ".example");
    }

    private Draft submitted(String subject) {
        var draft = Draft.about(subject);
        try (var contributor = someone("contribution")) {
            EditorPage.begin(contributor, SITE).write(draft).submit();
        }
        return draft;
    }

    private Draft inCommittee(String subject) {
        var draft = submitted(subject);
        try (var animator = someone("animation")) {
            animator.takeUp(draft.title()).passOn("BY_HAND", "");
        }
        return draft;
    }

    private Draft approved(String subject) {
        var draft = inCommittee(subject);
        vote("comite1", draft, "");
        vote("comite2", draft, "");
        return draft;
    }

    private Draft published(String subject) {
        var draft = submitted(subject);
        passThrough(draft.title(), "AT_ONCE");
        return draft;
    }

    private void passThrough(String title, String release) {
        try (var animator = someone("animation")) {
            animator.takeUp(title).passOn(release, "");
        }
        for (var member : new String[] {"comite1", "comite2"}) {
            try (var person = someone(member)) {
                person.takeUp(title).approve("");
            }
        }
    }

    private void vote(String member, Draft draft, String word) {
        try (var person = someone(member)) {
            person.takeUp(draft.title()).approve(word);
        }
    }

    private int onlineStatus(Draft draft) {
        return visitor.get(host(), address(draft)).statusCode();
    }

    private static String address(Draft draft) {
        return "/articles/" + draft.slug();
    }

    private static String host() {
        return SITE + ".localhost";
    }

    private static String last(String title) {
        return title.substring(title.lastIndexOf(' ') + 1);
    }
}
