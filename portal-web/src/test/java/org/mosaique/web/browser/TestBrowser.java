package org.mosaique.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One running browser for a whole test run; every test opens a context of its own in it. */
public final class TestBrowser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox", // the tests may run as root
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Chromium chromium;
    private final Playwright playwright;
    private final Browser browser;

    private TestBrowser(Chromium chromium, Playwright playwright, Browser browser) {
        this.chromium = chromium;
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the browser that {@link Chromium#find()} finds. */
    public static TestBrowser start() {
        return start(Chromium.find());
    }

    static TestBrowser start(Chromium chromium) {
        var creation = new CreateOptions();
        if (chromium.executable().isPresent()) {
            creation.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        }
        var playwright = Playwright.create(creation);
        var environment = new HashMap<>(System.getenv());
        environment.putAll(chromium.environment());
        var options = new LaunchOptions().setArgs(FLAGS).setEnv(environment);
        chromium.executable().ifPresent(options::setExecutablePath);
        try {
            return new TestBrowser(chromium, playwright, playwright.chromium().launch(options));
        } catch (RuntimeException failed) {
            playwright.close();
            throw new NoBrowserException("The browser from " + chromium.origin() + " does not start", failed);
        }
    }

    /** Opens a context of its own cookies and settings; whoever asks closes it. */
    public BrowserContext context(Browser.NewContextOptions options) {
        return browser.newContext(options.setLocale("fr-FR").setTimezoneId("Europe/Paris"));
    }

    /** The browser, in words for the log. */
    public String description() {
        return "Chromium " + browser.version() + " from " + chromium.origin();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
