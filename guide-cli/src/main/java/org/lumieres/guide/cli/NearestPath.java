package org.lumieres.guide.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.Suggestions;

/** Guesses which path somebody meant by one that leads nowhere. */
final class NearestPath {
    /** Of a folder with more in it, the rest is not looked at. */
    private static final int ENTRIES = 10_000;

    private NearestPath() {}

    /**
     * The path that is there and whose parts are each a few letters at most away from what was written. What is hidden
     * is never meant.
     *
     * @param written a path that leads nowhere
     * @param directory what it is relative to
     * @return the path, as it could have been written; empty when none is near
     */
    static Optional<Path> of(Path written, Path directory) {
        Path met = written.getRoot();
        for (Path part : written) {
            Path next = met == null ? part : met.resolve(part);
            boolean there = Files.exists(directory.resolve(next));
            Optional<Path> meant = there ? Optional.of(next) : sibling(next, directory);
            if (meant.isEmpty()) {
                return Optional.empty();
            }
            met = meant.get();
        }
        return Optional.ofNullable(met);
    }

    private static Optional<Path> sibling(Path missing, Path directory) {
        Path folder = directory.resolve(missing).toAbsolutePath().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> names = entries.limit(ENTRIES)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .toList();
            return Suggestions.nearest(String.valueOf(missing.getFileName()), names)
                    .map(missing::resolveSibling);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
