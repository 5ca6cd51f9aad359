package org.mosaique.core.media;

import java.time.Instant;

/**
 * How a picture is shown that is not simply the whole original for ever.
 *
 * @param picture the edition that is shown
 * @param focusX the point that stays visible when room is short, in hundredths of its width
 * @param focusY the same downwards
 * @param end the first moment at which it may be shown no more; null without end
 * @param binned whether it lies in the bin
 */
public record Showing(Picture picture, int focusX, int focusY, Instant end, boolean binned) {

    /** Whether nobody may see it at that moment. */
    public boolean isOver(Instant now) {
        return binned || end != null && !now.isBefore(end);
    }
}
