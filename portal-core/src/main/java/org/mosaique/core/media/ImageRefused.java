package org.mosaique.core.media;

import java.util.List;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;

/** An uploaded picture was not taken in, and nothing was kept of it. */
public class ImageRefused extends RefusedException {

    private static final long serialVersionUID = 1L;

    /** Why a picture is refused. Each has its message. */
    public enum Reason {
        /** More bytes than the configured limit; argument: the limit in megabytes. */
        TOO_HEAVY("media.refused.tooHeavy"),
        /** No bytes at all. */
        EMPTY("media.refused.empty"),
        /** Not a picture, whatever its name says. */
        NOT_AN_IMAGE("media.refused.notAnImage"),
        /** A picture, but neither JPEG, PNG nor a still WebP. */
        UNSUPPORTED_FORMAT("media.refused.unsupportedFormat"),
        /** More pixels than the portal decodes; argument: the limit in megapixels. */
        TOO_LARGE("media.refused.tooLarge"),
        /** A side too long, or one side many times longer than the other. */
        ODD_SHAPE("media.refused.oddShape"),
        /** Broken, cut short, or not what its header promises. */
        UNREADABLE("media.refused.unreadable"),
        /** Too many pictures are being prepared just now. */
        BUSY("media.refused.busy");

        private final String messageKey;

        Reason(String messageKey) {
            this.messageKey = messageKey;
        }

        /** The key of the message for people. */
        public String messageKey() {
            return messageKey;
        }
    }

    private final Reason reason;

    /** A refusal for that reason, with the arguments its message takes. */
    public ImageRefused(Reason reason, Object... arguments) {
        super(List.of(Objection.of(reason.messageKey(), arguments)));
        this.reason = reason;
    }

    /** A refusal because of what a decoder said: for the log, not for people. */
    public static ImageRefused unreadable(Throwable cause) {
        var refused = new ImageRefused(Reason.UNREADABLE);
        refused.initCause(cause);
        return refused;
    }

    public Reason reason() {
        return reason;
    }
}
