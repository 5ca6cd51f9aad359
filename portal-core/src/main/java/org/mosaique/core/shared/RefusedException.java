package org.mosaique.core.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * A request that is understood but cannot be granted as it stands. Carries message keys, so that the page can say in the
 * reader's language how to mend it.
 */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Objection> objections;

    /** @param objections one or more reasons, in the order in which they should be read */
    public RefusedException(List<Objection> objections) {
        super(objections.toString());
        this.objections = new ArrayList<>(objections);
    }

    /** A refusal with a single reason. */
    public static RefusedException because(String messageKey, Object... arguments) {
        return new RefusedException(List.of(Objection.of(messageKey, arguments)));
    }

    /** Why, in the order in which they should be read; never empty. */
    public List<Objection> objections() {
        return List.copyOf(objections);
    }
}
