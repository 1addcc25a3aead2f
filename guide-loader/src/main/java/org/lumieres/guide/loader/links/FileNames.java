package org.lumieres.guide.loader.links;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Suggestions;

/**
 * The files of a folder, and which of them was meant by a name that none has. They are looked through at the first
 * wrong name, so that sound texts do not pay for it, and once for each name, for a wrong one is often written on every
 * page. Immutable to see, and thread-safe.
 */
public final class FileNames {
    private final List<String> files;
    private final Map<String, Optional<String>> nearest = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, String> byFoldedPath;
    private volatile @Nullable Map<String, String> byName;

    /** The files, by their paths from the folder. */
    public FileNames(Collection<String> files) {
        this.files = List.copyOf(files);
    }

    /** All of them, in the order in which they were given. */
    public List<String> all() {
        return files;
    }

    /** The file whose path differs by capitals alone. */
    public Optional<String> sameButCase(String path) {
        Map<String, String> known = byFoldedPath;
        if (known == null) {
            known = indexed(file -> file.toLowerCase(Locale.ROOT));
            byFoldedPath = known;
        }
        return Optional.ofNullable(known.get(path.toLowerCase(Locale.ROOT)));
    }

    /** The file of the very same name in another folder, or else the one with the nearest path. */
    public Optional<String> nearest(String path) {
        Map<String, String> known = byName;
        if (known == null) {
            known = indexed(FileNames::name);
            byName = known;
        }
        String sameName = known.get(name(path));
        return sameName != null
                ? Optional.of(sameName)
                : nearest.computeIfAbsent(path, unseen -> Suggestions.nearest(unseen, files));
    }

    private Map<String, String> indexed(UnaryOperator<String> key) {
        Map<String, String> index = new HashMap<>();
        for (String file : files) {
            index.merge(key.apply(file), file, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        return index;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
