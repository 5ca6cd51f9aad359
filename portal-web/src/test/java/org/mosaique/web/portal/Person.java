package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.mosaique.web.browser.Accessibility;
import org.mosaique.web.browser.TestBrowser;

/** Somebody of the demonstration at work in the back office, in a browser window of their own. */
final class Person implements AutoCloseable {

    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final PortalProcess portal;
    private final BrowserContext context;
    private final Page page;

    private Person(PortalProcess portal, BrowserContext context) {
        this.portal = portal;
        this.context = context;
        this.page = context.newPage();
    }

    static Person signedIn(PortalProcess portal, TestBrowser browser, String email) {
        var context = browser.context(new NewContextOptions().setViewportSize(DESK, 900));
        context.setDefaultTimeout(60_000);
        var person = new Person(portal, context);
        person.go("/admin/login");
        person.page.fill("#email", email);
        person.page.fill("#password", PortalProcess.PASSWORD);
        person.page.click("main [type=submit]");
        person.page.waitForURL(url -> !url.contains("/admin/login"));
        return person;
    }

    Page page() {
        return page;
    }

    Person go(String path) {
        page.navigate(portal.address() + path);
        return this;
    }

    /** Opens what waits under that title in « À traiter ». */
    Person openFromTheDesk(String title) {
        go("/admin");
        page.click("main a:has-text(\"" + title + "\")");
        return this;
    }

    /** Presses the button of that number, from 0, of a form of the page. */
    Person press(String form, int button) {
        page.locator("#" + form + " [type=submit]").nth(button).click();
        page.waitForLoadState();
        return this;
    }

    /** Unfolds a move that is folded away, gives a word, and makes it. */
    Person moveWithNote(String form, String note) {
        page.locator("details:has(#" + form + ") summary").click();
        return noteAndPress(form, 0, note);
    }

    /** Gives a word in a form and presses its button of that number. */
    Person noteAndPress(String form, int button, String note) {
        page.locator("#" + form + " textarea").fill(note);
        return press(form, button);
    }

    /** Writes into the rich-text editor. */
    Person writeText(String html) {
        page.waitForFunction("() => window.tinymce && tinymce.activeEditor && tinymce.activeEditor.initialized");
        page.evaluate("html => tinymce.activeEditor.setContent(html)", html);
        return this;
    }

    /** What the page says on top or at its fields. */
    String said() {
        return String.join(" ", page.locator("#messages, .bo-wrong").allTextContents());
    }

    /** Looks at the page on a desk and on a phone: no barrier, nothing beyond the edge; keeps pictures of both. */
    Person look(String name) {
        for (int width : new int[] {DESK, PHONE}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
            assertThat(Accessibility.findingsOn(page))
                    .as("barriers on %s at %d", name, width)
                    .isEmpty();
            assertThat((int) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                    .as("beyond the edge of %s at %d", name, width)
                    .isLessThanOrEqualTo(0);
        }
        page.setViewportSize(DESK, 900);
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
