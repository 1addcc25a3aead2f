package org.lumieres.guide.cli;

import java.nio.file.Files;
import java.nio.file.Path;
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
        if (folder && !Files.exists(actual.resolve(at.file()))) {
            // The fault is with the folder as a whole.
            return named.toString();
        }
        Path around = folder ? named : Optional.ofNullable(named.getParent()).orElse(Path.of(""));
        return around.resolve(at.file()).normalize() + ":" + at.start();
    }

    Optional<String> line(SourceRange at) {
        return map.line(at.file(), at.start().line());
    }
}
