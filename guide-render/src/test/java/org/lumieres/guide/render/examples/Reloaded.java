package org.lumieres.guide.render.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.json.JsonRenderer;
import org.lumieres.guide.render.markdown.MarkdownRenderer;

/**
 * What the loader makes of a guide that a renderer wrote.
 *
 * @param guide what was loaded
 * @param files what was written, and what the loader had to say of it, for whoever wonders why
 * @param diagnostics what the loader found wrong in it
 */
public record Reloaded(Guide guide, String files, List<Diagnostic> diagnostics) {
    /** Every picture there may be, so that no link to one is a fault. */
    private static final Assets ANY = src -> Optional.of(new byte[] {1});

    /** Written as a folder of Markdown, and loaded again. */
    public static Reloaded fromMarkdown(Guide guide) {
        return in(folder -> {
            StringBuilder files = new StringBuilder();
            MarkdownRenderer.builder().assets(ANY).build().render(guide, (path, content) -> {
                Files.createDirectories(folder.resolve(path).getParent());
                Files.write(folder.resolve(path), content);
                files.append("======== ").append(path).append('\n').append(new String(content, StandardCharsets.UTF_8));
            });
            Reloaded loaded = load(folder, files.toString());
            assertThat(loaded.diagnostics())
                    .as(loaded.files())
                    .noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
            return loaded;
        });
    }

    /** Written as one JSON document, and loaded again. */
    public static Reloaded fromJson(Guide guide) {
        return in(folder -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            JsonRenderer.standard().render(guide, out);
            Path file = Files.write(folder.resolve("guide.json"), out.toByteArray());
            return load(file, out.toString(StandardCharsets.UTF_8));
        });
    }

    private static Reloaded load(Path source, String files) throws IOException {
        var loaded = GuideLoader.builder().locale(Locale.ENGLISH).build().load(source);
        return new Reloaded(
                loaded.guide().orElseThrow(), files + "======== " + loaded.diagnostics(), loaded.diagnostics());
    }

    private interface Trip {
        Reloaded through(Path folder) throws IOException;
    }

    private static Reloaded in(Trip trip) {
        try {
            Path folder = Files.createTempDirectory("guide");
            try {
                return trip.through(folder);
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
