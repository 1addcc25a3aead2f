package org.lumieres.guide.render.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.model.Guide;

/** What the loader makes of a guide that was written as Markdown, with the files for whoever wonders why. */
record Reloaded(Guide guide, String files) {

    static Reloaded of(Guide guide) {
        try {
            Path folder = Files.createTempDirectory("guide");
            try {
                StringBuilder files = new StringBuilder();
                MarkdownRenderer.standard().render(guide, (path, content) -> {
                    Files.write(folder.resolve(path), content);
                    files.append("======== ").append(path).append('\n').append(new String(content, "UTF-8"));
                });
                var loaded =
                        GuideLoader.builder().locale(Locale.ENGLISH).build().load(folder);
                files.append("======== ").append(loaded.diagnostics());
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
