package org.mosaique.core.content.compare;

import java.io.Serializable;
import java.util.Optional;
import org.mosaique.core.content.FieldKind;

/**
 * One field that two people left differently.
 *
 * @param name of the body's component
 * @param kind what it holds
 * @param base as both began with it, as JSON; null when that is not known
 * @param mine as one leaves it, as JSON
 * @param theirs as the other one left it, as JSON
 */
public record FieldMerge(String name, FieldKind kind, String base, String mine, String theirs) implements Serializable {

    /** Whose words a field gets. */
    public enum Side {
        /** One's own. */
        MINE,
        /** The other one's. */
        THEIRS,
        /** Both changes in one text. */
        JOINED
    }

    /** The way in which nobody's change is lost; nothing when both changed the same place. */
    public Optional<Side> proposal() {
        if (base == null) {
            return Optional.empty();
        }
        if (base.equals(theirs)) {
            return Optional.of(Side.MINE);
        }
        if (base.equals(mine)) {
            return Optional.of(Side.THEIRS);
        }
        return joined().map(text -> Side.JOINED);
    }

    /** Both changes in one text, as JSON; nothing when it is no text, or both changed the same place. */
    public Optional<String> joined() {
        if (!kind.isText() || base == null) {
            return Optional.empty();
        }
        var joined = kind == FieldKind.RICH
                ? TextMerge.html(Fields.text(base), Fields.text(mine), Fields.text(theirs))
                : TextMerge.words(Fields.text(base), Fields.text(mine), Fields.text(theirs));
        return joined.map(Fields::quoted);
    }

    /** The value that a side stands for, as JSON; one's own where the two can't be joined. */
    public String value(Side side) {
        return switch (side) {
            case MINE -> mine;
            case THEIRS -> theirs;
            case JOINED -> joined().orElse(mine);
        };
    }
}
