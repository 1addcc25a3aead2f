package org.lumieres.guide.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that a run of a goal depends on, as one checksum: what is in the guide's files, what was asked for, and by what
 * it was done. Times of files do not count, for a checkout makes them anew.
 *
 * @param source the guide
 * @param aside folders that are no part of the guide, even where they are in its folder
 * @param settings what was asked for, in any words
 * @param program the archives of the plugin; those of a snapshot may change under the same name
 */
record Inputs(Path source, List<Path> aside, List<String> settings, Collection<File> program) {

    /** The checksum; empty where a run cannot tell what it depends on, as when a file names others beside it. */
    Optional<String> checksum() throws IOException {
        if (isDocument(source)) {
            return Optional.empty();
        }
        StringBuilder all = new StringBuilder();
        settings.forEach(setting -> all.append(setting).append('\n'));
        for (File archive : program) {
            all.append(archive.getName())
                    .append('\t')
                    .append(archive.length())
                    .append('\t')
                    .append(archive.lastModified())
                    .append('\n');
        }
        files().forEach((name, sum) -> all.append(sum).append('\t').append(name).append('\n'));
        return Optional.of(Sha256.of(all.toString()));
    }

    /** Whether a guide is one file, which names others beside it. */
    static boolean isDocument(Path guide) {
        return Files.isRegularFile(guide)
                && !guide.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        // A walk does not follow a link that it starts at; whoever loads the guide does.
        Path start = Files.isSymbolicLink(source) ? source.toRealPath() : source;
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean passed = aside.contains(source.resolve(start.relativize(folder))) || folder.endsWith(".git");
                return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                sums.put(start.relativize(file).toString(), content(file, attributes));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
                // The loader will say what is to be said of it.
                sums.put(start.relativize(file).toString(), "unreadable");
                return FileVisitResult.CONTINUE;
            }
        });
        return sums;
    }

    private static String content(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink()) {
            String target = "-> " + Files.readSymbolicLink(file);
            return Files.isRegularFile(file) ? target + " " + sum(file) : target;
        }
        return attributes.isRegularFile() ? sum(file) : "no file";
    }

    private static String sum(Path file) throws IOException {
        return Files.isReadable(file) ? Sha256.of(file) : "unreadable";
    }
}
