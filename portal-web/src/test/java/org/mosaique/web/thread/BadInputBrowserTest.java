package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.PortalExtension;
import org.mosaique.web.portal.PortalProcess;
import org.mosaique.web.portal.Watch;

/** Forms keep what was typed and say at the field what to do; nobody's words are lost, and no attack gets through. */
@ExtendWith({BrowserExtension.class, PortalExtension.class})
class BadInputBrowserTest {

    private static final String SITE = "loire";
    private static final String ATTACK = "<img src=x onerror=alert(1)><script>alert(2)</script>";

    private final TestBrowser browser;
    private final PortalProcess portal;

    BadInputBrowserTest(TestBrowser browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
    }

    @Test
    void anUnfinishedArticleKeepsWhatWasTypedAndSaysWhatIsMissing() {
        try (var contributor = someone("contribution")) {
            var editor = EditorPage.begin(contributor, SITE).retitle("Presque rien");
            editor.submit().findsItAccessible();

            assertThat(new EditorPage(contributor).value("title")).isEqualTo("Presque rien");
            assertThat(contributor
                            .page()
                            .locator("#summary-m, #text-m, #theme-m")
                            .allInnerTexts())
                    .hasSize(3)
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void aFileThatOnlyLooksLikeAPictureIsRefusedAtItsField(@TempDir Path folder) throws IOException {
        var disguised = Files.writeString(folder.resolve("photo.jpg"), "<svg onload=alert(1)>");
        var draft = Draft.about("Photo déguisée");
        try (var contributor = someone("contribution")) {
            EditorPage.begin(contributor, SITE)
                    .write(draft)
                    .addPicture(disguised, "Rien", "Personne")
                    .submit();
            var editor = new EditorPage(contributor);

            assertThat(editor.problems()).isNotBlank();
            assertThat(editor.value("title")).isEqualTo(draft.title());
            assertThat(editor.value("summary")).isEqualTo(draft.summary());
        }
    }

    @Test
    void theSecondOfTwoWritersIsToldAndLosesNothing() {
        var draft = Draft.about("À quatre mains");
        try (var contributor = someone("contribution");
                var animator = someone("animation")) {
            var first = EditorPage.begin(contributor, SITE).write(draft).save();
            animator.go("/admin/contents?site=" + SITE + "&q="
                    + draft.title().substring(draft.title().lastIndexOf(' ') + 1));
            animator.page().locator("a.bo-title").first().click();
            var second = new ReviewPage(animator).rewrite();
            first.retitle(draft.title() + " ici").save();

            animator.page().fill("#summary", "Un chapeau de l’animatrice.");
            second.retitle(draft.title() + " là").save();

            var conflict = animator.page().locator(".bo-conflict");
            assertThat(conflict.locator("[data-clash=title]").innerText()).contains("ici", "là", "Contribution");
            assertThat(second.value("title")).isEqualTo(draft.title() + " là");
            animator.findsItAccessible();

            animator.page().check("[name=choice-title][value=THEIRS]");
            animator.page().click("#joinAndSave");
            animator.page().waitForURL("**done=saved");
            var joined = new EditorPage(animator);
            assertThat(joined.value("title")).isEqualTo(draft.title() + " ici");
            assertThat(joined.value("summary")).isEqualTo("Un chapeau de l’animatrice.");
        }
    }

    @Test
    void whatIsTypedAsMarkupIsShownAsText() {
        var draft = Draft.about("Attaque");
        var attack = new Draft(draft.title() + " " + ATTACK, ATTACK, draft.text() + ATTACK, "energie", ATTACK);
        try (var contributor = someone("contribution")) {
            var watch = Watch.over(contributor.page());
            contributor.page().onDialog(dialog -> {
                throw new AssertionError("a script of the typed text has run");
            });
            var editor = EditorPage.begin(contributor, SITE).write(attack).previewInVain();
            assertThat(editor.value("commune")).as("what no place is called").isEqualTo(ATTACK);
            assertThat(editor.value("title")).isEqualTo(attack.title());
            var page = editor.place("").preview().page();

            assertThat(page.locator("main script, main img[src=x]").count()).isZero();
            assertThat(page.innerText("main")).contains("<script>");
            assertThat(watch.faults()).isEmpty();
        }
    }

    @Test
    void savingByKeysWorksAndLeavingUnsavedTextIsSafe() {
        var draft = Draft.about("Au clavier");
        try (var contributor = someone("contribution")) {
            EditorPage.begin(contributor, SITE).write(draft).saveByKeys();
            contributor.go(
                    "/admin/contents?site=" + SITE + "&q=" + draft.title().substring(11));

            assertThat(contributor.page().innerText("main")).contains(draft.title());
        }
    }

    private Person someone(String who) {
        return Person.signedIn(browser, portal, who + "@" + SITE + ".example");
    }
}
