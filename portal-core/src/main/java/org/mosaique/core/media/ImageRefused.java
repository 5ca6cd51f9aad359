package org.mosaique.core.media;

import java.util.List;
import java.util.Locale;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;

/** An uploaded picture was not taken in, and nothing was kept of it. */
public class ImageRefused extends RefusedException {

    private static final long serialVersionUID = 1L;

    /** Why a picture is refused. Each reason has a message {@code core.media.<reason in kebab-case>}. */
    public enum Reason {
        /** More bytes than the configured limit; argument: the limit in megabytes. */
        TOO_HEAVY,
        /** No bytes at all. */
        EMPTY,
        /** Not a picture, whatever its name says. */
        NOT_AN_IMAGE,
        /** A picture, but neither JPEG, PNG nor a still WebP. */
        UNSUPPORTED_FORMAT,
        /** More pixels than the portal decodes; argument: the limit in megapixels. */
        TOO_LARGE,
        /** A side too long, or one side many times longer than the other. */
        ODD_SHAPE,
        /** Broken, cut short, or not what its header promises. */
        UNREADABLE,
        /** Too many pictures are being prepared just now. */
        BUSY;

        /** The key of the message for people. */
        public String messageKey() {
            return "core.media." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    /** A refusal for that reason, with the arguments its message takes. */
    public ImageRefused(Reason reason, Object... arguments) {
        super(List.of(Objection.of(reason.messageKey(), arguments)));
        this.reason = reason;
    }

    /** A refusal because of what a decoder said: for the log, not for people. */
    public static ImageRefused unreadable(Exception cause) {
        var refused = new ImageRefused(Reason.UNREADABLE);
        refused.initCause(cause);
        return refused;
    }

    public Reason reason() {
        return reason;
    }
}
