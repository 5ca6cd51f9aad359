package org.mosaique.core.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Permission;
import org.mosaique.core.media.notice.Description;

/**
 * Takes pictures in for a site and finds them again.
 *
 * <p>The bytes are kept before the row: a row always has its files. A transaction rolled back leaves files that no row
 * knows, see {@link MediaStore}.
 */
@ApplicationScoped
@Transactional
public class MediaLibrary {

    private AccessControl access;
    private ImageIntake intake;
    private MediaStore store;
    private MediaFileRepository files;
    private Clock clock;

    /** For the container's proxy. */
    protected MediaLibrary() {}

    @Inject
    public MediaLibrary(
            AccessControl access, ImageIntake intake, MediaStore store, MediaFileRepository files, Clock clock) {
        this.access = access;
        this.intake = intake;
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Takes one upload in, for whoever may write on that site.
     *
     * @throws ImageRefused when it is no picture the portal can take; nothing is kept then
     */
    public Picture add(String siteKey, String fileName, InputStream upload, Description said) {
        var actor = giver(siteKey);
        return keep(siteKey, fileName, intake.prepare(upload), said, actor);
    }

    /** Takes in a picture the portal drew itself, for whoever may write on that site. */
    public Picture addDrawing(String siteKey, String name, PreparedImage drawing, Description said) {
        var actor = giver(siteKey);
        return keep(siteKey, name, drawing, said, actor);
    }

    /** Whoever writes on a site gives it pictures, and so does whoever keeps its library. */
    private Actor giver(String siteKey) {
        return access.allows(Permission.MEDIA_MANAGE, siteKey)
                ? access.actor()
                : access.require(Permission.CONTENT_EDIT, siteKey);
    }

    private Picture keep(String siteKey, String fileName, PreparedImage image, Description said, Actor actor) {
        var file = MediaFile.given(siteKey, fileName, image, said, actor, clock.instant());
        store.keep(file.ref(), image.renditions());
        files.add(file);
        return file.picture();
    }

    /** What a view needs to show a picture. */
    public Optional<Picture> picture(UUID ref) {
        return files.find(ref).map(MediaFile::picture);
    }

    /**
     * The rendition of that width of an edition or, for a standard width that this picture never reached, its nearest one.
     * Other widths do not exist: a picture has a handful of addresses, not ten thousand. Asks for no right.
     */
    public Optional<Rendition> find(UUID ref, int edition, int width) {
        var exact = store.find(ref, edition, width);
        if (exact.isPresent() || !Picture.STANDARD_WIDTHS.contains(width)) {
            return exact;
        }
        return picture(ref).flatMap(picture -> store.find(ref, edition, picture.nearest(width)));
    }

    /** The same of the first edition. */
    public Optional<Rendition> find(UUID ref, int width) {
        return find(ref, 1, width);
    }
}
