package org.mosaique.core.media.desk;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.media.MediaFile;
import org.mosaique.core.media.Picture;
import org.mosaique.core.media.framing.Framing;
import org.mosaique.core.media.notice.Description;

/**
 * One picture of the library as a screen shows it.
 *
 * @param version to be handed back when saving
 * @param picture the edition that is shown
 * @param placements where it is used, as far as the reader may know
 * @param may what the reader may do with it
 */
public record PictureSheet(
        UUID ref,
        int version,
        String siteKey,
        String originalName,
        Picture picture,
        int originalWidth,
        int originalHeight,
        Framing framing,
        Description said,
        boolean shared,
        boolean binned,
        boolean expired,
        boolean ending,
        Instant createdAt,
        String createdByName,
        List<Placement> placements,
        May may)
        implements Serializable {

    public PictureSheet {
        placements = List.copyOf(placements);
    }

    /**
     * What the reader may do with a picture.
     *
     * @param describe say what it shows, and frame it
     * @param manage share it, delete it, fetch it from the bin
     */
    public record May(boolean describe, boolean manage) implements Serializable {}

    static PictureSheet of(MediaFile file, boolean expired, boolean ending, List<Placement> placements, May may) {
        var frame = file.frame();
        return new PictureSheet(
                file.ref(),
                file.version(),
                file.siteKey(),
                file.originalName(),
                file.picture(),
                frame.originalWidth(),
                frame.originalHeight(),
                frame.framing(),
                file.description(),
                file.isShared(),
                file.trashedAt().isPresent(),
                expired,
                ending,
                file.createdAt(),
                file.createdByName(),
                placements,
                may);
    }

    /** What it is called: its title, else the name of its file. */
    public String name() {
        return said.title().isEmpty() ? originalName : said.title();
    }

    /** Whether a part of the original is shown. */
    public boolean cropped() {
        return !framing.isWhole(originalWidth, originalHeight);
    }
}
