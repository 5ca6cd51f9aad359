package org.mosaique.web.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mosaique.web.browser.Accessibility;
import org.mosaique.web.browser.TestBrowser;
import org.mosaique.web.portal.PortalProcess;

/** Somebody of the demonstration at their browser, signed in to the back office. Signs in once a run for each account. */
final class Person implements AutoCloseable {

    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    private final PortalProcess portal;
    private final BrowserContext context;
    private final Page page;

    private Person(PortalProcess portal, BrowserContext context) {
        this.portal = portal;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
    }

    /** Somebody who has not signed in. */
    static Person passingBy(TestBrowser browser, PortalProcess portal) {
        return new Person(portal, browser.context(new NewContextOptions().setViewportSize(1280, 900)));
    }

    static Person signedIn(TestBrowser browser, PortalProcess portal, String email) {
        return signedIn(browser, portal, email, PortalProcess.PASSWORD);
    }

    static Person signedIn(TestBrowser browser, PortalProcess portal, String email, String password) {
        var key = portal.address() + " " + email;
        var options = new NewContextOptions().setViewportSize(1280, 900);
        if (SESSIONS.containsKey(key)) {
            return new Person(portal, browser.context(options.setStorageState(SESSIONS.get(key))));
        }
        var person = new Person(portal, browser.context(options));
        person.signIn(email, password);
        SESSIONS.put(key, person.context.storageState());
        return person;
    }

    /** Signs in on the page where one does. */
    void enter(String email, String password) {
        page.fill("#email", email);
        page.fill("#password", password);
        page.click("form button[type=submit]");
    }

    private void signIn(String email, String password) {
        go("/admin/login");
        enter(email, password);
        assertThat(page.url()).as("after signing in as " + email).endsWith("/admin");
    }

    /** Opens a page of the portal's host. */
    Person go(String path) {
        page.navigate(portal.address() + path);
        return this;
    }

    Page page() {
        return page;
    }

    /** Where the person is, without the host. */
    String path() {
        return page.url().substring(portal.address().length());
    }

    /** Opens what waits for their judgement by its title, from « À traiter ». */
    ReviewPage takeUp(String title) {
        open(title);
        return new ReviewPage(this);
    }

    /** Opens what waits for their pen by its title, from « À traiter ». */
    EditorPage takeUpAgain(String title) {
        open(title);
        return new EditorPage(this);
    }

    private void open(String title) {
        go("/admin");
        while (waiting(title) == 0 && page.locator(".pages a[rel=next]").count() > 0) {
            page.locator(".pages a[rel=next]").first().click();
        }
        page.locator(".bo-task h2 a").filter(withText(title)).click();
    }

    private int waiting(String title) {
        return page.locator(".bo-task h2 a").filter(withText(title)).count();
    }

    /** Whether something of that title waits for them on the first page of « À traiter ». */
    boolean isAwaitedFor(String title) {
        go("/admin");
        return waiting(title) > 0;
    }

    private static FilterOptions withText(String text) {
        return new FilterOptions().setHasText(text);
    }

    /** Sees to it that the page they are on can be used by everybody. */
    Person findsItAccessible() {
        assertThat(Accessibility.findingsOn(page)).as(path()).isEmpty();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
