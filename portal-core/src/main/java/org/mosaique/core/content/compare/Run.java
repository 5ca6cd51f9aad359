package org.mosaique.core.content.compare;

import java.io.Serializable;
import org.mosaique.core.shared.WordDifference.Kind;

/**
 * Words of a block that stand together.
 *
 * @param kind whether both texts have them
 * @param text the words, with their blanks
 * @param link where they lead, or an empty string
 * @param strong whether they are emphasised strongly
 * @param emphasised whether they are emphasised
 */
public record Run(Kind kind, String text, String link, boolean strong, boolean emphasised) implements Serializable {

    /** The same words with another standing. */
    Run as(Kind other) {
        return new Run(other, text, link, strong, emphasised);
    }

    /** Whether a run can stand in one with this one. */
    boolean joins(Run next) {
        return kind == next.kind && link.equals(next.link) && strong == next.strong && emphasised == next.emphasised;
    }

    /** This run and the next in one. */
    Run with(Run next) {
        return new Run(kind, text + next.text, link, strong, emphasised);
    }
}
