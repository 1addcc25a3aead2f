package org.lumieres.guide.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Guide;

/** What the loader makes of a guide that was written as Markdown, with the files for whoever wonders why. */
record Reloaded(Guide guide, String files) {

    /** Every picture there may be, so that no link to one is a fault. */
    private static final Assets ANY = src -> Optional.of(new byte[] {1});

    static Reloaded of(Guide guide) {
        try {
            Path folder = Files.createTempDirectory("guide");
            try {
                StringBuilder files = new StringBuilder();
                MarkdownRenderer.builder().assets(ANY).build().render(guide, (path, content) -> {
                    Files.createDirectories(folder.resolve(path).getParent());
                    Files.write(folder.resolve(path), content);
                    files.append("======== ")
                            .append(path)
                            .append('\n')
                            .append(new String(content, StandardCharsets.UTF_8));
                });
                var loaded =
                        GuideLoader.builder().locale(Locale.ENGLISH).build().load(folder);
                files.append("======== ").append(loaded.diagnostics());
                assertThat(loaded.diagnostics())
                        .as(files.toString())
                        .noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
                return new Reloaded(loaded.guide().orElseThrow(), files.toString());
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
