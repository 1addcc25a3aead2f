package org.lumieres.guide.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether what is written would come among what is read. */
final class Overlap {
    private Overlap() {}

    /** Whether one of two paths is in the other, or the same; links are looked through, and neither has to exist. */
    static boolean isBetween(Path one, Path other) throws IOException {
        Path first = real(one.toAbsolutePath().normalize());
        Path second = real(other.toAbsolutePath().normalize());
        return first.startsWith(second) || second.startsWith(first);
    }

    private static Path real(Path path) throws IOException {
        Path folder = path.getParent();
        if (Files.exists(path) || folder == null) {
            return path.toRealPath();
        }
        return real(folder).resolve(path.getFileName());
    }
}
