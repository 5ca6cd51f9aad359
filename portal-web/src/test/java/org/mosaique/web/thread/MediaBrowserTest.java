package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByTextOptions;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.PortalExtension;
import org.mosaique.web.portal.PortalProcess;

/** Somebody gives several pictures at once, describes and crops one by keyboard, uses it, and can't delete it then. */
@ExtendWith({BrowserExtension.class, PortalExtension.class})
class MediaBrowserTest {

    private static final String SITE = "loire";

    @TempDir
    private Path folder;

    private final TestBrowser browser;
    private final PortalProcess portal;
    private final String name = "photo-" + UUID.randomUUID().toString().substring(0, 8);

    MediaBrowserTest(TestBrowser browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
    }

    @Test
    void aPictureFromItsArrivalToARefusedDeletion() throws IOException {
        try (var animator = Person.signedIn(browser, portal, "animation@" + SITE + ".example")) {
            upload(animator);
            describeAndCrop(animator.page());
            var title = useInAnArticle(animator);

            animator.go("/admin/media?site=" + SITE + "&q=" + name + "-1");
            animator.page().click(".bo-media a");
            animator.page().click("#keeping summary");
            animator.page().click("#trash");

            assertThat(animator.page().locator("#problems").innerText()).contains("encore utilisée");
            assertThat(animator.page().locator("#used").innerText()).contains(title);
            animator.findsItAccessible();
        }
    }

    /** Two pictures and a text that claims to be one: each tells its own end. */
    private void upload(Person animator) throws IOException {
        animator.go("/admin/media?site=" + SITE);
        var page = animator.page();
        var wrong = Files.writeString(folder.resolve(name + "-3.jpg"), "Ceci est un texte.");
        page.setInputFiles("#files", new Path[] {picture(1), picture(2), wrong});
        page.locator(".bo-uploads img").nth(1).waitFor();
        page.locator(".bo-uploads .bo-wrong").waitFor();
        animator.findsItAccessible();
        page.locator(".bo-uploads li")
                .filter(new FilterOptions().setHasText(name + "-1"))
                .locator("a")
                .click();
    }

    private static void describeAndCrop(Page page) {
        page.fill("#alt", "Une vallée bleue");
        page.fill("#credit", "Photo Camille Roche");
        page.selectOption("#licence", "CC_BY_SA");
        page.click("#save");
        waitForNews(page, "enregistrée");
        page.focus("#ratio");
        page.selectOption("#ratio", "SQUARE");
        page.focus("#left");
        page.keyboard().press("ArrowUp");
        page.focus("#frame");
        page.keyboard().press("Enter");
        waitForNews(page, "cadrage");
        assertThat(page.inputValue("#width")).isEqualTo("600");
        assertThat(page.inputValue("#left")).isEqualTo("151");
        assertThat(page.locator(".bo-renditions img").first().getAttribute("src"))
                .contains("/v2/");
    }

    /** The page that answers has the same place for news as the one that asked. */
    private static void waitForNews(Page page, String word) {
        page.locator(".bo-news").filter(new FilterOptions().setHasText(word)).waitFor();
    }

    private String useInAnArticle(Person animator) {
        var draft = Draft.about("Image choisie");
        var editor = EditorPage.begin(animator, SITE);
        var page = animator.page();
        page.fill("#title", draft.title());
        page.focus("[data-picker] button");
        page.keyboard().press("Enter");
        page.waitForSelector("dialog.bo-picker[open]");
        animator.findsItAccessible();
        page.fill("#choose-q", name + "-1");
        page.keyboard().press("Enter");
        page.getByText("Une image", new GetByTextOptions().setExact(true)).waitFor();
        page.focus("dialog [data-pick]");
        page.keyboard().press("Enter");
        assertThat(page.inputValue("#alt")).isEqualTo("Une vallée bleue");
        editor.save();
        assertThat(page.locator("#picture img").getAttribute("src")).contains("/v2/");
        assertThat(page.inputValue("#credit")).isEqualTo("Photo Camille Roche");
        return draft.title();
    }

    private Path picture(int number) throws IOException {
        var image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(new Color(0x1D4F91));
        brush.fillRect(0, 0, 900 / number, 600);
        brush.dispose();
        var file = folder.resolve(name + "-" + number + ".jpg");
        ImageIO.write(image, "jpg", file.toFile());
        return file;
    }
}
