package org.mosaique.core.shared;

/** What was asked for was public once and was taken down. The web answers 410. */
public class GoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what what was looked for, for the log only */
    public GoneException(String what) {
        super(what);
    }
}
