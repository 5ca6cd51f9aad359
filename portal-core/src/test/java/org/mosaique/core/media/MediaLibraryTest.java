package org.mosaique.core.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The library of pictures")
class MediaLibraryTest {

    @TempDir
    private Path data;

    private final List<Integer> asked = new ArrayList<>();

    @Test
    void givesTheNearestRenditionForAStandardWidthOnly() {
        var small = new ImageIntake(0).prepare(Pictures.quarters(700, 400, 1));
        var file = MediaFile.of("alpes", "été.png", small, UUID.randomUUID(), Instant.EPOCH);
        var library = libraryWith(file, small);

        assertThat(library.find(file.ref(), 480)).hasValueSatisfying(found -> hasWidth(found, 480));
        assertThat(library.find(file.ref(), 700)).hasValueSatisfying(found -> hasWidth(found, 700));
        assertThat(library.find(file.ref(), 1600)).hasValueSatisfying(found -> hasWidth(found, 700));
        assertThat(library.find(file.ref(), 701)).isEmpty();
        assertThat(library.find(UUID.randomUUID(), 480)).isEmpty();
    }

    @Test
    void asksTheDatabaseOnlyWhenTheFileIsNotThere() {
        var image = new ImageIntake(0).prepare(Pictures.quarters(700, 400, 1));
        var file = MediaFile.of("alpes", "été.png", image, UUID.randomUUID(), Instant.EPOCH);
        var library = libraryWith(file, image);

        library.find(file.ref(), 480);
        assertThat(asked).isEmpty();
        library.find(file.ref(), 960);
        assertThat(asked).hasSize(1);
    }

    @Test
    void remembersWhatItKeeps() {
        var image = new ImageIntake(0).prepare(Pictures.quarters(2000, 1000, 1));
        var file = MediaFile.of("alpes", "../été.png", image, null, Instant.EPOCH);

        assertThat(file.originalName()).isEqualTo("été.png");
        assertThat(file.picture()).isEqualTo(new Picture(file.ref(), 1600, 800, List.of(480, 960, 1600), 1));
        assertThat(file.bytes()).isEqualTo(image.master().length);
        assertThat(file.sha256()).matches("[0-9a-f]{64}");
        assertThat(file.createdBy()).isEmpty();
    }

    private MediaLibrary libraryWith(MediaFile file, PreparedImage image) {
        var store = new FolderMediaStore(data);
        store.keep(file.ref(), image.renditions());
        return new MediaLibrary(null, null, store, new OneRow(file), Clock.systemUTC());
    }

    private static void hasWidth(Rendition rendition, int width) {
        assertThat(rendition.path().getFileName().toString()).endsWith("-" + width + ".jpg");
    }

    private final class OneRow extends MediaFileRepository {

        private final MediaFile file;

        OneRow(MediaFile file) {
            this.file = file;
        }

        @Override
        public Optional<MediaFile> find(UUID ref) {
            asked.add(1);
            return Optional.of(file).filter(row -> row.ref().equals(ref));
        }
    }
}
