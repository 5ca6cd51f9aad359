package org.mosaique.core.content;

/** What happens once a revision is approved, as the animator chose. */
public enum Release {
    /** It is published in the same moment. */
    AT_ONCE,
    /** It waits until somebody publishes it. */
    BY_HAND
}
