package org.mosaique.core.workflow.writing;

import java.io.Serializable;
import java.util.List;
import org.mosaique.core.content.FieldKind;
import org.mosaique.core.content.compare.Block;
import org.mosaique.core.content.compare.FieldMerge;
import org.mosaique.core.content.compare.FieldMerge.Side;
import org.mosaique.core.content.compare.Fields;
import org.mosaique.core.content.compare.TextComparison;

/**
 * One field that two people left differently, as a screen shows it: both beside each other, each with what it changes.
 *
 * @param merge the three values
 */
public record Clash(FieldMerge merge) implements Serializable {

    /** Its name. */
    public String name() {
        return merge.name();
    }

    /** What it holds. */
    public FieldKind kind() {
        return merge.kind();
    }

    /** What is chosen unless somebody chooses: what loses nobody's change, else one's own. */
    public Side chosen() {
        return merge.proposal().orElse(Side.MINE);
    }

    /** {@code checked} for the side that is chosen unless somebody chooses, else null. */
    public String mark(String side) {
        return chosen().name().equals(side) ? "checked" : null;
    }

    /** Whether both changes fit into one text. */
    public boolean isJoinable() {
        return merge.proposal().filter(Side.JOINED::equals).isPresent();
    }

    /** Whether both changed the same place. */
    public boolean isOpen() {
        return merge.proposal().isEmpty();
    }

    /** What the other one changed; empty where it is no text. */
    public List<Block> theirBlocks() {
        return blocks(merge.base() == null ? merge.theirs() : merge.base(), merge.theirs());
    }

    /** What one changed oneself; empty where it is no text. */
    public List<Block> myBlocks() {
        return blocks(merge.base() == null ? merge.theirs() : merge.base(), merge.mine());
    }

    private List<Block> blocks(String before, String after) {
        return switch (merge.kind()) {
            case RICH -> TextComparison.between(Fields.text(before), Fields.text(after));
            case WORDS -> TextComparison.words(Fields.text(before), Fields.text(after));
            default -> List.of();
        };
    }
}
