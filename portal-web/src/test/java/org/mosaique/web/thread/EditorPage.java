package org.mosaique.web.thread;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;

/** The page where an article is written. */
final class EditorPage {

    private final Person person;
    private final Page page;

    EditorPage(Person person) {
        this.person = person;
        this.page = person.page();
        page.waitForSelector("form#article");
    }

    static EditorPage begin(Person person, String site) {
        person.go("/admin/articles/new?site=" + site);
        return new EditorPage(person);
    }

    EditorPage write(Draft draft) {
        page.fill("#title", draft.title());
        page.fill("#summary", draft.summary());
        writeText(draft.text());
        page.selectOption("#theme", draft.theme());
        page.fill("#commune", draft.commune());
        return this;
    }

    EditorPage retitle(String title) {
        page.fill("#title", title);
        return this;
    }

    /** Types into the editor of rich text, by keyboard. */
    EditorPage writeText(String text) {
        var body = page.frameLocator(".tox-edit-area iframe").locator("body");
        body.click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
        return this;
    }

    EditorPage addPicture(Path file, String alt, String credit) {
        page.setInputFiles("#image", file);
        page.fill("#alt", alt);
        page.fill("#credit", credit);
        return this;
    }

    /** Saves and stays. */
    EditorPage save() {
        return afterSaving(() -> page.click("#save"));
    }

    /** Waits until the page has saved by itself what is typed. */
    EditorPage savedByItself() {
        page.waitForFunction("""
                () => /^Enregistré à/.test(document.querySelector('#saved').innerText.trim())
                  && !localStorage.getItem('mosaique.' + document.querySelector('form#article').dataset.who
                    + '.' + document.querySelector('form#article').dataset.editor)
                  && document.querySelector('[data-key-of=ref]').value""");
        return this;
    }

    /** Takes up the text that this browser kept. */
    EditorPage takeUpWhatTheBrowserKept() {
        page.locator("[data-recover] [data-take]").click();
        return this;
    }

    /** Saves by the keys that people know. */
    EditorPage saveByKeys() {
        page.focus("#title");
        return afterSaving(() -> page.keyboard().press("Control+s"));
    }

    /** Waits until the page has taken in what the server answered. */
    private EditorPage afterSaving(Runnable act) {
        page.evaluate("document.querySelector('#saved').firstElementChild.dataset.before = 'yes'");
        act.run();
        page.waitForSelector("#saved > :not([data-before])");
        page.waitForTimeout(100);
        return this;
    }

    /** Saves and shows what the public would see. */
    Person preview() {
        page.click("#preview");
        page.waitForSelector(".bo-preview-bar");
        return person;
    }

    /** Asks to see what the public would see, and is told what is wrong instead. */
    EditorPage previewInVain() {
        page.click("#preview");
        page.waitForSelector(".bo-wrong");
        return this;
    }

    EditorPage place(String typed) {
        page.fill("#commune", typed);
        return this;
    }

    /** Saves and hands it in, and waits for the page that answers; the button waits for what is being saved by itself. */
    Person submit() {
        page.evaluate("document.documentElement.dataset.before = 'yes'");
        page.click("#submit");
        page.waitForSelector(
                "html:not([data-before]) body", new WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState();
        return person;
    }

    String problems() {
        return String.join(" ", page.locator(".bo-wrong").allInnerTexts());
    }

    String value(String field) {
        return page.inputValue("#" + field);
    }
}
