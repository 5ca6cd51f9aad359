package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.Accessibility;
import org.mosaique.web.browser.BrowserExtension;
import org.mosaique.web.browser.HtmlValidity;
import org.mosaique.web.browser.SideBySide;
import org.mosaique.web.browser.SideBySide.Look;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.PublicPages.Place;

/** Every kind of public page as people meet it: readable by all, valid, light, at home on a phone and without scripts. */
@ExtendWith({BrowserExtension.class, PortalExtension.class})
class PublicPagesBrowserTest {

    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final int LIGHT = 150_000;

    private final SideBySide browsers;
    private final PortalProcess portal;

    PublicPagesBrowserTest(SideBySide browsers, PortalProcess portal) {
        this.browsers = browsers;
        this.portal = portal;
    }

    @TestFactory
    Stream<DynamicTest> isAccessibleInLightAndDark() {
        return onEach((place, browser) -> {
            for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                show(
                        browser,
                        place,
                        options(DESK).setColorScheme(scheme),
                        page -> assertThat(Accessibility.findingsOn(page))
                                .as("in the %s scheme", scheme)
                                .isEmpty());
            }
        });
    }

    /** Both schemes in one page each: what differs between territories are colours and the length of their words. */
    @TestFactory
    Stream<DynamicTest> isAccessibleAndFitsInEveryTheme() {
        var places = new PublicPages(portal).oneOfEachKindInEveryTheme().toList();
        return browsers.onEach(
                places,
                (place, browser) -> show(browser, place, still(PHONE).setColorScheme(ColorScheme.DARK), page -> {
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .isEqualTo(PHONE);
                    assertThat(Accessibility.findingsOn(page)).as("dark").isEmpty();
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                    page.setViewportSize(DESK, 900);
                    assertThat(Accessibility.findingsOn(page)).as("light").isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> isAccessibleAndFitsOnAPhone() {
        return onEach((place, browser) -> show(browser, place, options(PHONE), page -> {
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
            assertThat(Accessibility.findingsOn(page)).isEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> isValid() {
        var visitor = new Visitor(portal);
        return onEach((place, browser) -> assertThat(HtmlValidity.findingsIn(
                        visitor.get(place.host(), place.path()).body()))
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> saysTheSameWithoutScripts() {
        return onEach((place, browser) -> {
            var said = new StringBuilder();
            show(
                    browser,
                    place,
                    options(DESK),
                    page -> said.append(page.locator("main").innerText()));
            show(
                    browser,
                    place,
                    options(DESK).setJavaScriptEnabled(false),
                    page -> assertThat(page.locator("main").innerText())
                            .isNotBlank()
                            .isEqualTo(said.toString()));
        });
    }

    @TestFactory
    Stream<DynamicTest> isLightAndKeepsToItself() {
        return onEach((place, browser) -> {
            try (var context = browser.context(options(DESK))) {
                var page = context.newPage();
                var watch = Watch.over(page);
                page.navigate(address(place));
                page.waitForLoadState(LoadState.NETWORKIDLE);

                assertThat(watch.elsewhere()).isEmpty();
                assertThat(watch.faults()).isEmpty();
                assertThat(watch.weight()).as("bytes without pictures").isBetween(1, LIGHT);
                assertThat(context.cookies()).isEmpty();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> beginsWithALinkToItsContent() {
        return onEach((place, browser) -> show(browser, place, options(DESK), page -> {
            page.keyboard().press("Tab");
            var target = (String) page.evaluate("document.activeElement.getAttribute('href')");

            assertThat(target).startsWith("#");
            assertThat(page.locator("main" + target).count()).isEqualTo(1);
        }));
    }

    private Stream<DynamicTest> onEach(Look<Place> test) {
        return browsers.onEach(new PublicPages(portal).oneOfEachKind(), test);
    }

    private void show(TestBrowser browser, Place place, NewContextOptions options, Consumer<Page> test) {
        try (var context = browser.context(options)) {
            var page = context.newPage();
            page.navigate(address(place));
            test.accept(page);
        }
    }

    private String address(Place place) {
        return "http://" + place.host() + ":" + portal.port() + place.path();
    }

    /** Without motion, so that no colour is caught on its way to another. */
    private static NewContextOptions still(int width) {
        return options(width).setReducedMotion(ReducedMotion.REDUCE);
    }

    private static NewContextOptions options(int width) {
        return new NewContextOptions().setViewportSize(width, 900);
    }
}
