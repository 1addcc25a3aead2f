package org.lumieres.guide.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The folder that a goal writes to. Files that stay the same are left as they are, so that nothing after them in a
 * build takes them for new.
 *
 * @param folder where it is
 */
record OutputFolder(Path folder) {
    /**
     * Writes files and takes away those that an earlier run wrote and this one did not.
     *
     * @param files their contents, by their paths in the folder with {@code /} between the parts
     * @param before the files of the earlier run; those outside the folder are left alone
     * @return where the files are
     */
    List<Path> write(Map<String, byte[]> files, Collection<Path> before) throws IOException {
        Map<Path, byte[]> placed = new TreeMap<>();
        files.forEach((name, content) -> placed.put(folder.resolve(name), content));
        for (Path old : before) {
            if (old.startsWith(folder) && !placed.containsKey(old)) {
                Files.deleteIfExists(old);
            }
        }
        for (Map.Entry<Path, byte[]> file : placed.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        return List.copyOf(placed.keySet());
    }

    private static void write(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, content);
    }
}
