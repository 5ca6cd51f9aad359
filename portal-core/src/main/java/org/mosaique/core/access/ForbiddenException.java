package org.mosaique.core.access;

/** The actor has no right to this on that site. The web answers 403, or the sign-in page to nobody. */
public class ForbiddenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what who asked for what, for the log only */
    public ForbiddenException(String what) {
        super(what);
    }
}
