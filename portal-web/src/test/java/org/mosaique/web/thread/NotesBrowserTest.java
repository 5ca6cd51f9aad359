package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.PortalExtension;
import org.mosaique.web.portal.PortalProcess;

/** A draft with its checklist, a comment by keyboard that names somebody, and what becomes of it when the text changes. */
@ExtendWith({BrowserExtension.class, PortalExtension.class})
class NotesBrowserTest {

    private static final String SITE = "loire";

    private final TestBrowser browser;
    private final PortalProcess portal;

    NotesBrowserTest(TestBrowser browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
    }

    @Test
    void aCommentStaysWithItsPassageUntilThePassageIsGone() {
        var draft = Draft.about("Fournil partagé");
        try (var author = someone("contribution")) {
            EditorPage.begin(author, SITE).write(draft).save();
            var page = author.page();
            page.reload(); // what was first stored by itself is not yet shown with its comments
            page.waitForSelector("#comments");
            assertThat(page.innerText("#quality")).contains("%", "À qui s’adresser", "Une image");
            page.fill("#summary", "Un chapeau qui n’est pas encore enregistré.");
            commentFirstParagraph(page, "Est-ce le bon jour ? @Anim");
            page.waitForSelector(".bo-remark");

            assertThat(page.innerText(".bo-remark"))
                    .contains("@Animation", draft.text().substring(0, 30));
            assertThat(page.inputValue("#summary")).isEqualTo("Un chapeau qui n’est pas encore enregistré.");
            author.findsItAccessible();
            new EditorPage(author).submit();
        }
        try (var animator = someone("animation")) {
            var page = animator.takeUp(draft.title()).person().page();
            assertThat(page.innerText("mark.bo-pin")).startsWith(draft.text().substring(0, 30));
            page.click(".bo-remark-form summary");
            page.fill(".bo-remark-form textarea", "Oui, le jeudi.");
            page.click(".bo-remark-form [id$=':reply']");
            assertThat(page.innerText(".bo-remark-reply")).contains("Oui, le jeudi.");
            page.fill("[id='say:words']", "Très joli texte.");
            page.click("[id='say:add']");
            assertThat(page.innerText("#thread")).contains("Très joli texte.");
            new ReviewPage(animator).sendBack("Précisez le jour.");
        }
        try (var author = someone("contribution")) {
            author.takeUpAgain(draft.title())
                    .writeText("Tout autre chose, sans un mot commun avec hier.")
                    .save();
            author.page().reload();
            assertThat(author.page().innerText(".bo-remark"))
                    .contains("Passage disparu", draft.text().substring(0, 30));
            author.page().click(".bo-remark-form [id$=':settle']");
            author.page().waitForSelector("#comments .bo-fold:has(.bo-remark[data-settled=true])");
        }
    }

    /** Without pointer: the form is unfolded, the paragraph chosen, the name taken from the list, all by keys. */
    private static void commentFirstParagraph(Page page, String words) {
        page.focus("#comments > details > summary");
        page.keyboard().press("Enter");
        page.selectOption("[id='comment:target']", "paragraph:0");
        page.focus("[id='comment:words']");
        page.keyboard().type(words);
        page.waitForSelector(".bo-names [aria-selected=true]");
        page.keyboard().press("Enter");
        page.focus("[id='comment:add']");
        page.keyboard().press("Enter");
    }

    private Person someone(String who) {
        return Person.signedIn(browser, portal, who + "@" + SITE + ".example");
    }
}
