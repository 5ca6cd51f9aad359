package org.mosaique.inside;

import static org.mosaique.inside.Attempt.done;
import static org.mosaique.inside.Attempt.trying;
import static org.mosaique.inside.Stage.SITE;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.mosaique.core.media.ImageIntake;
import org.mosaique.core.media.PreparedImage;
import org.mosaique.core.media.desk.MediaListing;
import org.mosaique.core.media.framing.Framing;
import org.mosaique.core.media.framing.Ratio;
import org.mosaique.core.media.notice.Description;

/** What an intruder may try on the pictures of a site. */
final class AttemptsOnMedia {

    static final List<Attempt> ALL = List.of(
            trying(
                    "upload",
                    "MediaLibrary.add",
                    (on, it) -> on.media.add(SITE, "a.png", new ByteArrayInputStream(new byte[8]), Description.NONE)),
            trying(
                    "drawing",
                    "MediaLibrary.addDrawing",
                    (on, it) -> on.media.addDrawing(SITE, "a", drawing(), Description.NONE)),
            trying(
                    "library",
                    "MediaListing.page",
                    (on, it) -> on.mediaListing.page(library(), MediaListing.Order.RECENT, 1, 20)),
            trying("picture", "MediaDesk.open", (on, it) -> on.mediaDesk.open(it.picture())),
            trying(
                    "describe",
                    "MediaDesk.describe",
                    (on, it) -> done(() -> on.mediaDesk.describe(it.picture(), 0, Description.NONE))),
            trying(
                    "frame",
                    "MediaDesk.frame",
                    (on, it) -> done(() -> on.mediaDesk.frame(it.picture(), 0, part(), Ratio.FREE))),
            trying(
                    "share a picture",
                    "MediaDesk.share",
                    (on, it) -> done(() -> on.mediaDesk.share(it.picture(), true))),
            trying("trash", "MediaDesk.trash", (on, it) -> done(() -> on.mediaDesk.trash(it.picture()))),
            trying("restore", "MediaDesk.restore", (on, it) -> done(() -> on.mediaDesk.restore(it.picture()))),
            trying("use", "MediaDesk.use", (on, it) -> on.mediaDesk.use(SITE, it.picture())),
            trying("use elsewhere", "MediaDesk.use", (on, it) -> on.mediaDesk.use(Stage.OTHER_SITE, it.picture())),
            trying("original", "MediaDesk.original", (on, it) -> on.mediaDesk.original(it.picture())),
            trying("placements", "MediaDesk.placements", (on, it) -> on.mediaDesk.placements(it.picture())));

    private AttemptsOnMedia() {}

    private static Framing part() {
        return new Framing(0, 0, 64, 64, 50, 50);
    }

    private static MediaListing.Filter library() {
        return new MediaListing.Filter(SITE, "", "", null, null, MediaListing.Only.ALL);
    }

    private static PreparedImage drawing() {
        return new ImageIntake(0).prepare(new BufferedImage(9, 6, BufferedImage.TYPE_INT_RGB));
    }
}
