package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.PortalExtension;
import org.mosaique.web.portal.PortalProcess;
import org.mosaique.web.portal.Visitor;

/** What is written once serves every territory it concerns, while each territory stays its own master. */
@ExtendWith({BrowserExtension.class, PortalExtension.class})
class ThreeSitesBrowserTest {

    private static final String HOME = "alpes";
    private static final String REGION = "rhone-alpes";
    private static final String REASON = "Nous en avons parlé la semaine dernière.";
    private static final String WORD = "Chez nous aussi, on s’y met.";

    private final TestBrowser browser;
    private final PortalProcess portal;
    private final Visitor visitor;

    ThreeSitesBrowserTest(TestBrowser browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
        this.visitor = new Visitor(portal);
    }

    @Test
    void anArticleOfGrenobleIsReadDeclinedIntroducedCorrectedAndWithdrawn() {
        var draft = Draft.about("Chantier d’hiver");
        var review = published(draft);

        assertThat(read(HOME, draft).select("h1").text()).isEqualTo(draft.title());
        var received = read(REGION, draft);
        assertThat(received.select("link[rel=canonical]").attr("href")).contains("//" + HOME + ".localhost");
        assertThat(received.select(".byline a").attr("href")).contains("//" + HOME + ".localhost");
        assertThat(received.select(".byline").text()).contains("Alpes Solidaires");
        assertThat(status("rhone", draft)).isEqualTo(404);

        propose(review, "rhone", "loire");
        answer(draft);
        theSenderReads(review, REASON, "Animation Rhône");

        var corrected = draft.title() + " corrigé";
        correct(review, corrected);
        for (var site : new String[] {HOME, REGION, "loire"}) {
            assertThat(read(site, draft).select("h1").text()).isEqualTo(corrected);
        }
        assertThat(read("loire", draft).select(".told").text()).contains(WORD);
        assertThat(read("loire", draft).select(".told strong").text()).isEqualTo("s’y met");

        withdraw(corrected);
        for (var site : new String[] {HOME, REGION, "loire"}) {
            assertThat(status(site, draft)).as(site).isEqualTo(410);
            var home = visitor.get(site + ".localhost", "/");
            assertThat(home.statusCode()).isEqualTo(200);
            assertThat(home.body()).doesNotContain(corrected);
        }
    }

    private void answer(Draft draft) {
        try (var animator = someone("animation", "rhone")) {
            var answered = QueuePage.open(animator, draft.title()).decline("");
            assertThat(answered.problems()).isNotBlank();
            assertThat(answered.decline(REASON).state()).isEqualTo("DECLINED");
        }
        try (var animator = someone("animation", "loire")) {
            var answered = QueuePage.open(animator, draft.title()).accept(WORD.replace("s’y met", "**s’y met**"));
            assertThat(answered.state()).isEqualTo("LIVE");
        }
        assertThat(status("rhone", draft)).isEqualTo(404);
        assertThat(read("loire", draft).select(".told").text()).contains(WORD);
    }

    private void theSenderReads(String review, String... words) {
        try (var animator = someone("animation", HOME)) {
            assertThat(animator.go(review).page().innerText("#parutions")).contains(words);
            animator.findsItAccessible();
        }
        try (var network = Person.signedIn(browser, portal, "reseau@mosaique.example")) {
            assertThat(network.go("/admin/mails?q=animation@alpes").page().innerText("main"))
                    .contains("Rhône Solidaires");
        }
    }

    private void propose(String review, String... sites) {
        try (var animator = someone("animation", HOME)) {
            animator.go(review).page().locator("#parutions a.bo-button").click();
            animator.findsItAccessible();
            for (var site : sites) {
                animator.page().check("input[name=sites][value=" + site + "]");
            }
            animator.page().locator("#share input[type=submit]").first().click();
            animator.page().waitForSelector(".bo-news");
        }
    }

    /** Brings it through the committee; returns where it is judged. */
    private String published(Draft draft) {
        try (var contributor = someone("contribution", HOME)) {
            EditorPage.begin(contributor, HOME).write(draft).submit();
        }
        return passThrough(draft.title());
    }

    private String passThrough(String title) {
        String review;
        try (var animator = someone("animation", HOME)) {
            review = animator.takeUp(title).passOn("AT_ONCE", "").person().path();
        }
        for (var member : new String[] {"comite1", "comite2"}) {
            try (var person = someone(member, HOME)) {
                person.takeUp(title).approve("");
            }
        }
        return review.replaceAll("&done=.*", "");
    }

    private void correct(String review, String title) {
        try (var contributor = someone("contribution", HOME)) {
            ReviewPage.of(contributor, review).correct().retitle(title).submit();
        }
        passThrough(title);
    }

    private void withdraw(String title) {
        try (var animator = someone("animation", HOME)) {
            animator.go("/admin/contents?site=" + HOME + "&q=" + title.split(" ")[title.split(" ").length - 2]);
            animator.page().locator("a.bo-title").first().click();
            assertThat(new ReviewPage(animator).takeDown("C’est fini.").state()).isEqualTo("WITHDRAWN");
        }
    }

    private Person someone(String who, String site) {
        return Person.signedIn(browser, portal, who + "@" + site + ".example");
    }

    private Document read(String site, Draft draft) {
        return Jsoup.parse(visitor.get(site + ".localhost", address(draft)).body());
    }

    private int status(String site, Draft draft) {
        return visitor.get(site + ".localhost", address(draft)).statusCode();
    }

    private static String address(Draft draft) {
        return "/articles/" + draft.slug();
    }
}
