package org.mosaique.core.workflow.writing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.compare.BodyMerge;
import org.mosaique.core.content.compare.FieldMerge.Side;
import org.mosaique.core.content.compare.Fields;
import org.mosaique.core.spi.TypedContent;
import org.mosaique.core.workflow.DraftView;

/**
 * Somebody else saved the same draft meanwhile.
 *
 * @param typeKey the content type
 * @param by who
 * @param at when
 * @param version the version to save over, once the two are one
 * @param base what both began with, as JSON; null when it is not known
 * @param theirs what the other one saved
 * @param clashes field by field
 */
public record Conflict(
        String typeKey, String by, Instant at, int version, String base, Body theirs, List<Clash> clashes)
        implements Serializable {

    static Conflict between(TypedContent<?> type, DraftView current, String base, Body mine) {
        return new Conflict(
                current.typeKey(),
                current.lastEditorName(),
                current.changedAt(),
                current.version(),
                base,
                current.body(),
                clashes(type.merge(base, mine, current.body())));
    }

    private static List<Clash> clashes(BodyMerge merge) {
        return merge.differences().stream().map(Clash::new).toList();
    }

    /**
     * The body that the choices make of what is typed now.
     *
     * @param choices the side chosen for the field of a name; null or anything else where nothing was chosen
     */
    Body joined(TypedContent<?> type, Body mine, UnaryOperator<String> choices) {
        var result = Fields.of(type.store(theirs).json());
        for (var clash : clashes(type.merge(base, mine, theirs))) {
            var side = side(choices.apply(clash.name()), clash.chosen());
            result = result.with(clash.name(), clash.merge().value(side));
        }
        return type.decode(result.json());
    }

    private static Side side(String choice, Side usual) {
        for (var side : Side.values()) {
            if (side.name().equals(choice)) {
                return side;
            }
        }
        return usual;
    }
}
