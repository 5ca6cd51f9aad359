package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.PortalExtension;
import org.mosaique.web.portal.PortalProcess;

/**
 * The guide for animators: every chapter opens in the back office, and every picture in it is one that this test takes.
 * {@code mvn verify -Pguide} takes them anew into {@code docs/guide/images}.
 */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class GuideBrowserTest {

    private static final Path GUIDE = Path.of("../docs/guide");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\(images/([a-z0-9-]+)\\.png\\)");

    private final TestBrowser browser;
    private final PortalProcess portal;

    GuideBrowserTest(TestBrowser browser, PortalProcess portal) {
        this.browser = browser;
        this.portal = portal;
    }

    @Test
    void opensEveryChapter() throws IOException {
        try (var person = Person.signedIn(browser, portal, "contribution@alpes.example")) {
            var page = person.go("/admin/guide").page();
            var hrefs = page.locator(".bo-guide-nav a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            assertThat(hrefs).hasSize(chapters().size());
            for (var href : hrefs) {
                person.go(href);
                assertThat(page.locator(".bo-guide-text h1").count()).as(href).isEqualTo(1);
                assertThat(page.locator(".bo-guide-text a[href$='.md']").count())
                        .as(href)
                        .isZero();
                assertThat(
                                page.evaluate(
                                        "[...document.querySelectorAll('.bo-guide-text img')].every(image => image.alt.length > 10)"))
                        .as("words for the pictures of " + href)
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void takesEveryPictureOfTheGuideAndNoOther() throws IOException {
        var named = new TreeSet<String>();
        for (var chapter : chapters()) {
            PICTURE.matcher(Files.readString(chapter)).results().forEach(found -> named.add(found.group(2)));
        }
        assertThat(named).containsExactlyInAnyOrderElementsOf(GuidePicture.names());
        assertThat(named)
                .allSatisfy(name ->
                        assertThat(GUIDE.resolve("images/" + name + ".png")).exists());
    }

    @TestFactory
    Stream<DynamicTest> showsWhatThePicturesShow() {
        return Stream.of(GuidePicture.values()).map(picture -> dynamicTest(picture.key(), () -> take(picture)));
    }

    private void take(GuidePicture picture) throws IOException {
        try (var person = Person.signedIn(browser, portal, picture.who())) {
            var page = person.page();
            page.setViewportSize(picture.width(), picture.height());
            picture.reach(person);
            assertThat(page.locator(picture.shows()).first().isVisible())
                    .as(picture.shows())
                    .isTrue();
            page.evaluate("window.scrollTo(0, 0)");
            var folder = Boolean.getBoolean("guide.pictures") ? GUIDE.resolve("images") : Path.of("target/guide");
            Files.createDirectories(folder);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(folder.resolve(picture.key() + ".png"))
                    .setClip(new Clip(0, 0, picture.width(), picture.height())));
        }
    }

    private static List<Path> chapters() throws IOException {
        try (var files = Files.list(GUIDE)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
