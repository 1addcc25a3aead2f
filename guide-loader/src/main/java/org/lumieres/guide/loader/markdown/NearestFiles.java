package org.lumieres.guide.loader.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Suggestions;
import org.lumieres.guide.loader.markdown.MarkdownReader.Links;

/**
 * The files that were meant by names that none has. The folder's files are looked through at the first wrong name, so
 * that sound texts do not pay for it. Not thread-safe.
 */
final class NearestFiles {
    private final Links links;
    private final Map<String, Optional<String>> nearest = new HashMap<>();
    private @Nullable Map<String, String> byFoldedPath;
    private @Nullable Map<String, String> byName;

    NearestFiles(Links links) {
        this.links = links;
    }

    /** The file whose path differs by capitals alone from the first of several that can be. */
    Optional<String> sameButCase(List<String> paths) {
        return paths.stream().flatMap(path -> sameButCase(path).stream()).findFirst();
    }

    private Optional<String> sameButCase(String path) {
        Map<String, String> files = byFoldedPath;
        if (files == null) {
            files = indexed(file -> file.toLowerCase(Locale.ROOT));
            byFoldedPath = files;
        }
        return Optional.ofNullable(files.get(path.toLowerCase(Locale.ROOT)));
    }

    /** The file of the very same name in another folder, or else the one with the nearest path. */
    Optional<String> to(String path) {
        Map<String, String> files = byName;
        if (files == null) {
            files = indexed(NearestFiles::name);
            byName = files;
        }
        String sameName = files.get(name(path));
        if (sameName != null) {
            return Optional.of(sameName);
        }
        Optional<String> found = nearest.get(path);
        if (found == null) {
            // Each new name is compared with all files; after so many, there is more amiss than a letter.
            found = nearest.size() < Limits.SUGGESTIONS ? Suggestions.nearest(path, links.files()) : Optional.empty();
            nearest.put(path, found);
        }
        return found;
    }

    private Map<String, String> indexed(UnaryOperator<String> key) {
        Map<String, String> files = new HashMap<>();
        for (String file : links.files()) {
            files.merge(key.apply(file), file, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        return files;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
