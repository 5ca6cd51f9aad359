package org.mosaique.core.page;

/** Somebody else saved the same page since it was opened. Nothing was changed by the one who was late. */
public class StalePageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final PageView current;

    StalePageException(PageView current) {
        super("page " + current.text().slug() + " was changed meanwhile");
        this.current = current;
    }

    /** The page as it is now. */
    public PageView current() {
        return current;
    }
}
