package org.mosaique.core.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The folder of pictures")
class FolderMediaStoreTest {

    private static final UUID REF = UUID.fromString("ab1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9");

    @TempDir
    private Path data;

    private MediaStore store;

    @BeforeEach
    void open() {
        store = new FolderMediaStore(data);
    }

    @Test
    void givesBackWhatWasKept() throws IOException {
        store.keep(REF, new TreeMap<>(Map.of(480, new byte[] {1, 2, 3}, 960, new byte[] {4})));

        var rendition = store.find(REF, 480).orElseThrow();

        assertThat(rendition.path()).isEqualTo(data.resolve("media/ab/" + REF + "-480.jpg"));
        assertThat(rendition.length()).isEqualTo(3);
        assertThat(Files.readAllBytes(rendition.path())).containsExactly(1, 2, 3);
        assertThat(rendition.etag()).isEqualTo("\"" + REF + "-480\"");
    }

    @Test
    void findsNothingElse() {
        store.keep(REF, new TreeMap<>(Map.of(480, new byte[] {1})));

        assertThat(store.find(REF, 960)).isEmpty();
        assertThat(store.find(REF, -1)).isEmpty();
        assertThat(store.find(UUID.randomUUID(), 480)).isEmpty();
    }

    @Test
    void leavesNothingHalfWrittenBehind() throws IOException {
        store.keep(REF, new TreeMap<>(Map.of(480, new byte[] {1}, 960, new byte[] {2})));

        try (var files = Files.list(data.resolve("media/ab"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(REF + "-480.jpg", REF + "-960.jpg");
        }
    }

    @Test
    void saysWhichPictureItCouldNotKeep() throws IOException {
        Files.writeString(data.resolve("media"), "a file where the folder should be");

        assertThatThrownBy(() -> store.keep(REF, new TreeMap<>(Map.of(480, new byte[] {1}))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(REF.toString());
    }
}
