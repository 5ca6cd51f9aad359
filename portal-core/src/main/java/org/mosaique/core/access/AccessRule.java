package org.mosaique.core.access;

/**
 * A further rule of access that a module may add. It can only take away: one {@link Verdict#DENY} wins. Asked at every
 * check, so it answers from memory.
 */
public interface AccessRule {

    /** What a rule says. */
    enum Verdict {
        /** Nothing against it. */
        ABSTAIN,
        /** Not this. */
        DENY
    }

    /** Judges one question; must not throw. */
    Verdict judge(Actor actor, Permission permission, String siteKey);
}
