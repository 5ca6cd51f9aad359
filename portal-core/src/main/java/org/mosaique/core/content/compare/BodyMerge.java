package org.mosaique.core.content.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mosaique.core.content.FieldKind;

/** Joins what two people made of one body, field by field. */
public final class BodyMerge {

    private final Fields theirs;
    private final List<FieldMerge> differences;

    private BodyMerge(Fields theirs, List<FieldMerge> differences) {
        this.theirs = theirs;
        this.differences = List.copyOf(differences);
    }

    /**
     * Compares two bodies with the one that both began with.
     *
     * @param base null when it is not known
     * @param kinds what each field holds
     */
    public static BodyMerge of(Fields base, Fields mine, Fields theirs, Function<String, FieldKind> kinds) {
        var differences = new ArrayList<FieldMerge>();
        for (var name : mine.names()) {
            if (!mine.value(name).equals(theirs.value(name))) {
                var begun = base == null ? null : base.value(name);
                differences.add(new FieldMerge(name, kinds.apply(name), begun, mine.value(name), theirs.value(name)));
            }
        }
        return new BodyMerge(theirs, differences);
    }

    /** The fields in which the two differ, in the order of the body. */
    public List<FieldMerge> differences() {
        return differences;
    }

    /** The names of the fields whose changes can't be joined. */
    public List<String> clashes() {
        return differences.stream()
                .filter(difference -> difference.proposal().isEmpty())
                .map(FieldMerge::name)
                .toList();
    }

    /** The body with both changes; where they can't be joined, as the other one left it. */
    public Fields joined() {
        var result = theirs;
        for (var difference : differences) {
            result = result.with(
                    difference.name(), difference.value(difference.proposal().orElse(FieldMerge.Side.THEIRS)));
        }
        return result;
    }
}
