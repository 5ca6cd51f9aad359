package org.mosaique.core.workflow.check;

import java.io.Serializable;
import java.util.List;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.check.Rigour;

/**
 * One line of a checklist.
 *
 * @param key the check
 * @param rigour how strictly the site takes it
 * @param objections what is wrong; empty when it is fulfilled
 */
public record CheckResult(String key, Rigour rigour, List<Objection> objections) implements Serializable {

    public CheckResult {
        objections = List.copyOf(objections);
    }

    /** Whether nothing is wrong. */
    public boolean isFulfilled() {
        return objections.isEmpty();
    }

    /** Whether it keeps the text from being submitted. */
    public boolean isBlocking() {
        return rigour == Rigour.BLOCKING && !isFulfilled();
    }
}
