package org.mosaique.web.thread;

import com.microsoft.playwright.Page;

/** The page where a revision is read, judged and moved. */
final class ReviewPage {

    private final Person person;
    private final Page page;

    ReviewPage(Person person) {
        this.person = person;
        this.page = person.page();
        page.waitForSelector(".bo-review");
    }

    static ReviewPage of(Person person, String path) {
        person.go(path);
        return new ReviewPage(person);
    }

    Person person() {
        return person;
    }

    /** The state that the page shows, by its key. */
    String state() {
        return page.getAttribute(".bo-standing .bo-state", "data-state");
    }

    String article() {
        return page.innerText(".bo-sheet");
    }

    String course() {
        return page.innerText(".bo-course");
    }

    String problems() {
        return String.join(" ", page.locator("#problems, .bo-wrong").allInnerTexts());
    }

    /** Whether there is something to press by which the move could be made. */
    boolean offers(String form) {
        return page.locator("form#" + form).count() > 0;
    }

    ReviewPage passOn(String release, String note) {
        page.check("#pass input[value=" + release + "]");
        page.fill("#pass textarea", note);
        return press("#pass", 0);
    }

    ReviewPage approve(String word) {
        page.fill("#vote textarea", word);
        return press("#vote", 0);
    }

    ReviewPage askForChanges(String word) {
        page.fill("#vote textarea", word);
        return press("#vote", 1);
    }

    ReviewPage publish() {
        return press("#publish", 0);
    }

    ReviewPage sendBack(String note) {
        return unfoldAndPress("#back", note);
    }

    ReviewPage takeDown(String note) {
        return unfoldAndPress("#down", note);
    }

    ReviewPage discard() {
        return unfoldAndPress("#discard", "");
    }

    /** Opens the next revision in the editor. */
    EditorPage correct() {
        page.locator("#correct input[type=submit]").click();
        return new EditorPage(person);
    }

    /** Goes back to the editor of a draft. */
    EditorPage rewrite() {
        page.locator(".bo-do a.bo-main-button").click();
        return new EditorPage(person);
    }

    private ReviewPage unfoldAndPress(String form, String note) {
        page.locator("details:has(" + form + ") > summary").click();
        page.fill(form + " textarea", note);
        return press(form, 0);
    }

    private ReviewPage press(String form, int button) {
        page.locator(form + " input[type=submit]").nth(button).click();
        page.waitForLoadState();
        return new ReviewPage(person);
    }
}
