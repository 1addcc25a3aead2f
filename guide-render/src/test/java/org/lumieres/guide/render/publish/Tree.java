package org.lumieres.guide.render.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that is in a folder, by path: the text and the time of files, where links lead, and folders. */
final class Tree {
    private Tree() {}

    static Map<String, String> of(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        for (Path path : walk(root)) {
            tree.put(root.relativize(path).toString(), describe(path));
        }
        return tree;
    }

    /** The files and the folders that have none. */
    static List<String> names(Path root) throws IOException {
        return walk(root).stream()
                .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                        || path.toFile().list().length == 0)
                .map(path -> root.relativize(path).toString())
                .toList();
    }

    private static List<Path> walk(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> !path.equals(root)).sorted().toList();
        }
    }

    private static String describe(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return "-> " + Files.readSymbolicLink(path);
        }
        return Files.isDirectory(path) ? "folder" : Files.getLastModifiedTime(path) + " " + Files.readString(path);
    }
}
