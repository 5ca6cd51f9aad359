package org.mosaique.core.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes pictures in for a site and finds them again.
 *
 * <p>The bytes are kept before the row: a row always has its files. A transaction rolled back leaves files that no row
 * knows, see {@link MediaStore}.
 */
@ApplicationScoped
@Transactional
public class MediaLibrary {

    private ImageIntake intake;
    private MediaStore store;
    private MediaFileRepository files;
    private Clock clock;

    protected MediaLibrary() {} // for the client proxy

    @Inject
    public MediaLibrary(ImageIntake intake, MediaStore store, MediaFileRepository files, Clock clock) {
        this.intake = intake;
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Takes one upload in.
     *
     * @throws ImageRefused when it is no picture the portal can take; nothing is kept then
     */
    public Picture add(String siteKey, String fileName, InputStream upload) {
        var image = intake.prepare(upload);
        var file = MediaFile.of(siteKey, fileName, image, null, clock.instant());
        store.keep(file.ref(), image.renditions());
        files.add(file);
        return file.picture();
    }

    /** What a view needs to show a picture. */
    public Optional<Picture> picture(UUID ref) {
        return files.find(ref).map(MediaFile::picture);
    }

    /** The rendition of the wanted width or, when the picture never had it, of the nearest one. */
    public Optional<Rendition> find(UUID ref, int width) {
        var exact = store.find(ref, width);
        return exact.isPresent() ? exact : picture(ref).flatMap(picture -> store.find(ref, picture.nearest(width)));
    }
}
