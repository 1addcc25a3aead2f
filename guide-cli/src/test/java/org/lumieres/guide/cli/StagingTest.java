package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
    private static final byte[] NEW = {'n', 'e', 'w'};

    @TempDir
    Path folder;

    @Test
    void files_appear_when_all_are_complete() throws IOException {
        try (Staging staging = new Staging()) {
            staging.add(folder.resolve("a"), NEW);
            staging.add(folder.resolve("deep/er/b"), NEW);
            assertThat(folder.resolve("a")).doesNotExist();
            staging.commit();
        }
        assertThat(names()).containsExactly("a", "deep", "deep/er", "deep/er/b");
        assertThat(folder.resolve("deep/er/b")).hasContent("new");
    }

    @Test
    void what_is_not_committed_leaves_no_trace() throws IOException {
        Files.writeString(folder.resolve("a"), "old");
        try (Staging staging = new Staging()) {
            staging.add(folder.resolve("a"), NEW);
            staging.add(folder.resolve("deep/er/b"), NEW);
        }
        assertThat(names()).containsExactly("a");
        assertThat(folder.resolve("a")).hasContent("old");
    }

    @Test
    void a_link_is_followed_not_replaced() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        try (Staging staging = new Staging()) {
            staging.add(link, NEW);
            staging.commit();
        }
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.skip(1)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
