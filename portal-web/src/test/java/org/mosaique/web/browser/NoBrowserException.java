package org.mosaique.web.browser;

/** No browser by this way; the message is one sentence for whoever runs the tests. */
public class NoBrowserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refuses with the sentence to show. */
    public NoBrowserException(String message) {
        super(message);
    }

    /** Refuses with the sentence to show, and what led to it. */
    public NoBrowserException(String message, Throwable cause) {
        super(message, cause);
    }
}
