package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.PortalDatabase;
import org.mosaique.web.portal.PortalExtension;
import org.mosaique.web.portal.PortalProcess;

/** Writing without fear: nothing typed is lost, versions are compared and taken up again, what is online is corrected. */
@ExtendWith({BrowserExtension.class, PortalExtension.class})
class WritingBrowserTest {

    private static final String SITE = "savoie-mont-blanc";

    private final TestBrowser browser;
    private final PortalProcess portal;

    WritingBrowserTest(TestBrowser browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
    }

    @Test
    void whatIsTypedOutlivesAClosedTabAndASessionThatIsOver() {
        var draft = Draft.about("Sans filet");
        try (var contributor = someone("contribution")) {
            var editor =
                    EditorPage.begin(contributor, SITE).retitle(draft.title()).savedByItself();
            var path = contributor.path();
            contributor.page().navigate("about:blank"); // the tab is closed
            contributor.go(path);
            assertThat(new EditorPage(contributor).value("title")).isEqualTo(draft.title());

            contributor.page().context().clearCookies();
            contributor.page().fill("#summary", draft.summary());
            contributor.page().click("#title");
            contributor.page().locator("[data-lost] a").click();
            contributor.enter("contribution@" + SITE + ".example", PortalProcess.PASSWORD);
            editor = new EditorPage(contributor).takeUpWhatTheBrowserKept().savedByItself();
            assertThat(editor.value("summary")).isEqualTo(draft.summary());
            contributor.findsItAccessible().go(path);
            assertThat(new EditorPage(contributor).value("summary")).isEqualTo(draft.summary());
        }
    }

    @Test
    void twoVersionsAreComparedAndTheEarlierOneIsTakenUpAgain() throws SQLException {
        var item = published(0);
        try (var animator = someone("animation")) {
            var editor =
                    ReviewPage.of(animator, "/admin/review?rev=1&ref=" + item).correct();
            var title = editor.value("title");
            editor.retitle(title + " autrement").save();

            animator.go("/admin/versions?rev=2&ref=" + item);
            animator.page().click("main form button");
            assertThat(animator.page().innerText(".bo-marked ins")).contains("autrement");
            animator.findsItAccessible();
            animator.page().click("#restoring input[type=submit]");
            assertThat(animator.page().innerText("#problems")).contains("2");

            ReviewPage.of(animator, "/admin/review?rev=2&ref=" + item).discard();
            animator.go("/admin/compare?number=1&rev=2&ref=" + item);
            animator.page().click("#restoring input[type=submit]");
            assertThat(new EditorPage(animator).value("title")).isEqualTo(title);
        }
    }

    @Test
    void whatIsOnlineIsCorrectedWhileItsNextVersionIsUnderReview() throws SQLException {
        var item = published(1);
        try (var animator = someone("animation")) {
            ReviewPage.of(animator, "/admin/review?rev=1&ref=" + item)
                    .correct()
                    .retitle("Version suivante " + item)
                    .submit();

            animator.go("/admin/review?rev=1&ref=" + item).page().click("[data-correct]");
            animator.page().fill("[data-name=summary]", "Téléphone corrigé : 04 79 00 00 00.");
            animator.findsItAccessible().page().click("#correction input[type=submit]");

            var corrected = new ReviewPage(animator);
            assertThat(corrected.state()).isEqualTo("PUBLISHED");
            assertThat(corrected.article()).contains("04 79 00 00 00").doesNotContain("Version suivante");
            var next = ReviewPage.of(animator, "/admin/review?rev=2&ref=" + item);
            assertThat(next.state()).isEqualTo("SUBMITTED");
            assertThat(next.article()).contains("Version suivante", "04 79 00 00 00");
        }
    }

    @Test
    void aFirstTimeContributorSubmitsByKeyboardOnThreeScreens() {
        var draft = Draft.about("Premier essai");
        try (var newcomer = Person.passingBy(browser, portal)) {
            var keys = new Keyboard(newcomer.go("/admin/login").page());
            keys.type("#email", "contribution@" + SITE + ".example").type("#password", PortalProcess.PASSWORD);
            keys.press("Enter");
            newcomer.page().waitForURL("**/admin");
            keys.reach("a[href^='/admin/articles/new']").press("Enter");
            new EditorPage(newcomer);
            keys.type("#title", draft.title())
                    .type("#summary", draft.summary())
                    .type("iframe", draft.text())
                    .reach("#theme")
                    .press("ArrowDown")
                    .press("Control+Enter");

            newcomer.page().waitForURL("**/admin/review**");
            assertThat(new ReviewPage(newcomer).state()).isEqualTo("SUBMITTED");
            assertThat(keys.fields()).isLessThanOrEqualTo(8);
            assertThat(keys.screens()).isLessThanOrEqualTo(3);
        }
    }

    private String published(int place) throws SQLException {
        try (var database = PortalDatabase.of(portal)) {
            return database.values("select ref from content_item where live_revision = 1 and latest_revision = 1"
                            + " and site_key = '" + SITE + "' order by id desc")
                    .get(place);
        }
    }

    private Person someone(String who) {
        return Person.signedIn(browser, portal, who + "@" + SITE + ".example");
    }
}
