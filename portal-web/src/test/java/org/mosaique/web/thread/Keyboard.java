package org.mosaique.web.thread;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Set;

/** Somebody who uses the keys alone: what they reach, how many fields they fill, on how many screens. */
final class Keyboard {

    private static final int PATIENCE = 120;

    private final Page page;
    private final Set<String> fields = new HashSet<>();
    private final Set<String> screens = new HashSet<>();

    Keyboard(Page page) {
        this.page = page;
    }

    /** Tabs on until something of that kind has the focus. */
    Keyboard reach(String selector) {
        screens.add(page.url().replaceAll("[?#].*", "").replace("/edit", "/new"));
        for (int tabs = 0; tabs < PATIENCE; tabs++) {
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
                if (!selector.startsWith("a")) {
                    fields.add(selector);
                }
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(selector + " is not reached by Tab on " + page.url());
    }

    /** Reaches a field and types into it. */
    Keyboard type(String selector, String text) {
        reach(selector);
        page.keyboard().insertText(text);
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** How many fields were filled. */
    int fields() {
        return fields.size();
    }

    /** On how many screens something was done. */
    int screens() {
        return screens.size();
    }
}
