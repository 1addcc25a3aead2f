package org.lumieres.guide.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    @TempDir
    private Path folder;

    private final Semaphore changes = new Semaphore(0);

    @Test
    void what_cannot_be_watched_is_refused_at_once() {
        assertThatThrownBy(() -> FolderWatch.of(folder.resolve("nowhere"), changes::release))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_change_deep_in_the_folder_is_told() throws Exception {
        Path deep = Files.createDirectories(folder.resolve("un/deux/trois"));
        try (FolderWatch watch = FolderWatch.of(folder, changes::release)) {
            Files.writeString(deep.resolve("chapitre.md"), "# Un");
            assertThat(isTold()).isTrue();
            assertThat(watch).isNotNull();
        }
    }

    @Test
    void what_tools_keep_for_themselves_is_not() throws Exception {
        Files.createDirectories(folder.resolve("node_modules/x"));
        try (FolderWatch watch = FolderWatch.of(folder, changes::release)) {
            Files.writeString(folder.resolve("node_modules/x/un.js"), "1");
            Files.writeString(folder.resolve(".cache"), "1");
            Files.writeString(folder.resolve("un.md~"), "1");
            Files.writeString(folder.resolve("un.md"), "# Un");
            assertThat(isTold()).isTrue();
            assertThat(changes.tryAcquire(200, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(watch).isNotNull();
        }
    }

    /** Waits for far longer than a change takes to be told. */
    private boolean isTold() throws InterruptedException {
        return changes.tryAcquire(30, TimeUnit.SECONDS);
    }
}
