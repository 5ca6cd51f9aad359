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
        for (var run : runs) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).joins(run)) {
                joined.set(last, joined.get(last).with(run));
            } else {
                joined.add(run);
            }
        }
        return new Block(tag, List.copyOf(joined));
    }

    /** Whether anything in it was added or taken away. */
    public boolean isChanged() {
        return runs.stream().anyMatch(run -> run.kind() != Kind.SAME);
    }
}
