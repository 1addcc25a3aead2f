package org.lumieres.guide.render.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.json.JsonRenderer;
import org.lumieres.guide.render.markdown.MarkdownRenderer;

/**
 * What the loader makes of a guide that a renderer wrote.
 *
 * @param guide what was loaded
 * @param files what was written, and what the loader had to say of it, for whoever wonders why
 */
public record Reloaded(Guide guide, String files) {

    /** Written as a folder of Markdown, and loaded again. */
    public static Reloaded fromMarkdown(Guide guide) {
        return in(folder -> {
            StringBuilder files = new StringBuilder();
            MarkdownRenderer.standard().render(guide, (path, content) -> {
                Files.write(folder.resolve(path), content);
                files.append("======== ").append(path).append('\n').append(new String(content, StandardCharsets.UTF_8));
            });
            return load(folder, files.toString());
        });
    }

    /** Written as one JSON document, and loaded again. */
    public static Reloaded fromJson(Guide guide) {
        return in(folder -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new JsonRenderer().render(guide, out);
            Path file = Files.write(folder.resolve("guide.json"), out.toByteArray());
            return load(file, out.toString(StandardCharsets.UTF_8));
        });
    }

    private static Reloaded load(Path source, String files) throws IOException {
        var loaded = GuideLoader.builder().locale(Locale.ENGLISH).build().load(source);
        return new Reloaded(loaded.guide().orElseThrow(), files + "======== " + loaded.diagnostics());
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
