package org.mosaique.core.content.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mosaique.core.shared.WordDifference.Kind;

/**
 * A heading, a paragraph, a point of a list, a row of a table: what it is, and its words.
 *
 * @param tag {@code h2}, {@code h3}, {@code p}, {@code li}, {@code blockquote}, {@code tr} or {@code hr}
 * @param runs its words, in order
 */
public record Block(String tag, List<Run> runs) implements Serializable {

    /** The same block, all of whose words have one standing. */
    Block as(Kind kind) {
        return joined(tag, runs.stream().map(run -> run.as(kind)).toList());
    }

    /** A block whose neighbouring runs of one kind stand in one. */
    static Block joined(String tag, List<Run> runs) {
        var joined = new ArrayList<Run>();
        for (var run : tidy(runs)) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).joins(run)) {
                joined.set(last, joined.get(last).with(run));
            } else {
                joined.add(run);
            }
        }
        return new Block(tag, List.copyOf(joined));
    }

    /**
     * The runs, with blanks between two changes told as changed, and what was taken away in one place before what was added:
     * one reads a change of several words as one.
     */
    private static List<Run> tidy(List<Run> runs) {
        var tidied = new ArrayList<Run>();
        var removed = new ArrayList<Run>();
        var added = new ArrayList<Run>();
        for (int place = 0; place < runs.size(); place++) {
            var run = runs.get(place);
            var isInside = run.kind() == Kind.SAME
                    && run.text().isBlank()
                    && !removed.isEmpty()
                    && !added.isEmpty()
                    && place + 1 < runs.size()
                    && runs.get(place + 1).kind() != Kind.SAME;
            if (run.kind() == Kind.SAME && !isInside) {
                tidied.addAll(removed);
                tidied.addAll(added);
                removed.clear();
                added.clear();
                tidied.add(run);
                continue;
            }
            if (isInside || run.kind() == Kind.REMOVED) {
                removed.add(run.as(Kind.REMOVED));
            }
            if (isInside || run.kind() == Kind.ADDED) {
                added.add(run.as(Kind.ADDED));
            }
        }
        tidied.addAll(removed);
        tidied.addAll(added);
        return tidied;
    }

    /** Whether anything in it was added or taken away. */
    public boolean isChanged() {
        return runs.stream().anyMatch(run -> run.kind() != Kind.SAME);
    }
}
