package org.lumieres.guide.loader.links;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
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
    private volatile @Nullable Map<String, String> byFoldedName;
    private volatile @Nullable Map<String, String> byStem;

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

    /**
     * The file that is called so, in whichever folder and whatever its capitals; the name of a Markdown file need not
     * end as one.
     */
    public Optional<String> named(String name) {
        Map<String, String> known = byFoldedName;
        if (known == null) {
            known = indexed(file -> folded(name(file)));
            byFoldedName = known;
        }
        String folded = folded(name(name));
        String found = known.getOrDefault(folded, known.get(folded + ".md"));
        return sameButCase(name).or(() -> sameButCase(name + ".md")).or(() -> Optional.ofNullable(found));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /**
     * The file of the very same name in another folder, or else the one with the nearest name: that of a folder, or a
     * number before names, says nothing of what was meant.
     */
    public Optional<String> nearest(String path) {
        Map<String, String> known = byName;
        if (known == null) {
            known = indexed(FileNames::name);
            byName = known;
        }
        String sameName = known.get(name(path));
        return sameName != null ? Optional.of(sameName) : nearest.computeIfAbsent(path, this::nearestStem);
    }

    private Optional<String> nearestStem(String path) {
        Map<String, String> known = byStem;
        if (known == null) {
            known = indexed(file -> stem(file) + extension(file));
            byStem = known;
        }
        Map<String, String> stems = known;
        String extension = extension(path).isEmpty() ? ".md" : extension(path);
        List<String> ofKind = stems.keySet().stream()
                .filter(name -> name.endsWith(extension))
                .map(name -> name.substring(0, name.length() - extension.length()))
                .toList();
        return Suggestions.nearest(stem(path), ofKind)
                .map(stem -> stems.get(stem + extension))
                .or(() -> stems.keySet().stream()
                        .filter(name -> name.equals(stem(path) + extension(name)))
                        .min(Comparator.naturalOrder())
                        .map(stems::get));
    }

    /** A file's name without what gives it its place and its kind: {@code 02-animer.md} is {@code animer}. */
    private static String stem(String path) {
        String name = name(path);
        int start = 0;
        while (start < name.length() && "0123456789-_. ".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        int end = name.length() - extension(path).length();
        return start < end ? name.substring(start, end) : name.substring(0, end);
    }

    private static String extension(String path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot);
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
