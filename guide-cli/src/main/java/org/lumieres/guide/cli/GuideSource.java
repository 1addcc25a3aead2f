package org.lumieres.guide.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.diagnostic.SourceRange;

/**
 * Where the guide comes from, as its reader named it.
 *
 * @param named the path in the arguments
 * @param actual the same, to be opened
 * @param map the guide's lines and places
 */
record GuideSource(Path named, Path actual, SourceMap map) {

    /** The place as a terminal or an editor can open it: {@code examples/lumieres/02-animer.md:14:1}. */
    String place(SourceRange at) {
        boolean folder = Files.isDirectory(actual);
        if (map.line(at.file(), 1).isEmpty() && isWhole(at, folder)) {
            // The fault is with the folder as a whole.
            return named.toString();
        }
        Path around = folder || isArchive()
                ? named
                : Optional.ofNullable(named.getParent()).orElse(Path.of(""));
        return around.resolve(at.file()).normalize() + ":" + at.start();
    }

    /** Whether the guide's files are in this file, under names that only we can open. */
    private boolean isArchive() {
        return named.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Whether a place that is in no text is in no file either. */
    private boolean isWhole(SourceRange at, boolean folder) {
        if (folder) {
            return !Files.exists(actual.resolve(at.file()));
        }
        return isArchive() && (named.endsWith(at.file()) || at.file().indexOf('.') < 0);
    }

    Optional<String> line(SourceRange at) {
        return map.line(at.file(), at.start().line());
    }
}
