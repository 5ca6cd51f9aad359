package org.mosaique.core.workflow.bulk;

import java.io.Serializable;
import org.mosaique.core.shared.Objection;

/**
 * What will become, or has become, of one revision in a bulk act.
 *
 * @param subject which one
 * @param siteKey its site; an empty string when the actor may not know of it
 * @param title its title; an empty string when the actor may not know of it
 * @param outcome key of what follows: the bundles say {@code bulk.will.<outcome>} before and {@code bulk.done.<outcome>}
 *     afterwards; an empty string when it is refused
 * @param refusal why it is refused, or null
 */
public record Line(Subject subject, String siteKey, String title, String outcome, Objection refusal)
        implements Serializable {

    /** Whether nothing stands against it. */
    public boolean isAccepted() {
        return refusal == null;
    }

    Line followedBy(String what) {
        return new Line(subject, siteKey, title, what, null);
    }

    Line refused(Objection why) {
        return new Line(subject, siteKey, title, "", why);
    }
}
