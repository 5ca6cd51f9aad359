package org.mosaique.core.workflow.contents;

/** In which order contents stand. */
public enum ContentOrder {
    /** What moved last first. */
    RECENT("r.movedAt desc, r.id desc"),
    /** What moved longest ago first. */
    OLDEST("r.movedAt, r.id"),
    /** By title. */
    TITLE("r.title, r.id"),
    /** By the name of who wrote it, each author's newest first. */
    AUTHOR("r.authorName, r.movedAt desc, r.id desc");

    private final String clause;

    ContentOrder(String clause) {
        this.clause = clause;
    }

    String clause() {
        return " order by " + clause;
    }
}
