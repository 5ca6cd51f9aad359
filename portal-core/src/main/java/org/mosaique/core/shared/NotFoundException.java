package org.mosaique.core.shared;

/** What was asked for is not there, or not for the one who asks. The web answers 404. */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what what was looked for, for the log only */
    public NotFoundException(String what) {
        super(what);
    }
}
