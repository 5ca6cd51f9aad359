package org.mosaique.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path parent;

    @Test
    void isMadeWhereThereIsNone() {
        try (var directory = DataDirectory.open(parent.resolve("data"))) {
            assertThat(directory.temporaryDirectory()).isDirectory();
            assertThat(directory.logFile().getParent()).isDirectory();
        }
    }

    @Test
    void isHeldByOnePortalAtATime() {
        try (var held = DataDirectory.open(parent)) {
            assertThatThrownBy(() -> DataDirectory.open(held.root()))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("launcher.data.in-use")
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void isFreeAgainAfterwards() {
        DataDirectory.open(parent).close();

        DataDirectory.open(parent).close();

        assertThat(parent.resolve("portal.pid")).doesNotExist();
    }

    @Test
    void forgetsWhatBelongedToTheLastRun() throws IOException {
        try (var first = DataDirectory.open(parent)) {
            Files.createDirectories(first.serverDirectory().resolve("applications/portal"));
            Files.writeString(first.serverDirectory().resolve("applications/portal/old.class"), "old");
        }

        try (var second = DataDirectory.open(parent)) {
            assertThat(second.serverDirectory()).isEmptyDirectory();
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsNamed() throws IOException {
        var file = Files.createFile(parent.resolve("a-file"));

        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("launcher.data.not-writable");
    }
}
