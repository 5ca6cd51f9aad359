package org.mosaique.core.site.face;

import java.util.Comparator;
import java.util.List;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.setting.Entry;

/**
 * Something that happened and is worth remembering.
 *
 * @param date a year, a month or a day: {@code 2012}, {@code 2012-07} or {@code 2012-07-03}
 * @param title what happened, in a few words
 * @param text what there is to say about it; may be absent
 * @param url where to read on; may be absent
 */
public record Milestone(String date, String title, String text, String url) {

    /** « Repères »; a site without milestones shows its parent's. */
    public static final Entry<List<Milestone>> ENTRY =
            Entry.list("milestones", Milestone.class, true, Milestone::objections);

    /** From the oldest to the newest; within a year, the year alone comes first. */
    public static final Comparator<Milestone> BY_DATE = Comparator.comparing(Milestone::date);

    private static final int TITLE = 160;
    private static final int TEXT = 600;

    /** The date with what is known of it. */
    public RoughDate when() {
        return RoughDate.parse(date).orElseThrow();
    }

    private List<Objection> objections() {
        return new Checks()
                .check(RoughDate.parse(date).isPresent(), "date", "site.milestone.date-wrong")
                .text("title", title, TITLE, "site.milestone.title-missing")
                .length("text", text, TEXT)
                .web("url", url)
                .found();
    }
}
