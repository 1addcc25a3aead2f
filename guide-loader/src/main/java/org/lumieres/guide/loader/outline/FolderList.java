package org.lumieres.guide.loader.outline;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.json.Cursor;

/**
 * The order of a folder's pages and folders that a file beside them gives: {@code _meta} of Nextra, which was called
 * {@code meta.json} once, and {@code meta.json} of Fumadocs.
 *
 * @param title what the folder is called; empty when the file does not say
 * @param places where each page and each folder stands, by its name without extension, in lower case
 * @param titles what folders in it are called, by their names in lower case
 */
record FolderList(Optional<String> title, Map<String, Double> places, Map<String, String> titles) {
    private static final FolderList NONE = new FolderList(Optional.empty(), Map.of(), Map.of());

    private static final List<String> NEXTRA =
            List.of("_meta.json", "_meta.js", "_meta.jsx", "_meta.ts", "_meta.tsx", "_meta.mjs");
    /** The name that many another file has. */
    private static final String COMMON = "meta.json";

    /** What Fumadocs has in its file. */
    private static final Set<String> FUMADOCS_KEYS = Set.of(
            "$schema", "title", "description", "icon", "pages", "root", "defaultOpen", "collapsible", "pagesIndex");

    /** Stands for all that is not listed, in order of names or the other way round. */
    private static final Set<String> REST = Set.of("...", "z...a");

    /**
     * The list of a folder; an empty one where it has none.
     *
     * @param names the names of what is in the folder, in lower case
     */
    static FolderList in(String folder, OutlineFiles files, Set<String> names) throws IOException {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        Optional<String> nextra =
                files.first(NEXTRA.stream().map(name -> prefix + name).toList());
        if (nextra.isPresent()) {
            return data(nextra.get(), files).map(FolderList::ofKeys).orElse(NONE);
        }
        Optional<Cursor> common = data(prefix + COMMON, files);
        if (common.isEmpty()) {
            return NONE;
        }
        Cursor data = common.get();
        return isFumadocs(data) ? ofPages(data) : namesAll(data, names) ? ofKeys(data) : NONE;
    }

    private static Optional<Cursor> data(String file, OutlineFiles files) throws IOException {
        if (file.endsWith(".json")) {
            return files.data(file).map(OutlineFiles.Data::root);
        }
        return files.text(file)
                .flatMap(text -> new JavaScriptData(text).exported())
                .flatMap(files::plainData);
    }

    private static boolean isFumadocs(Cursor data) {
        return data.isObject()
                && FUMADOCS_KEYS.containsAll(data.keys())
                && data.get("pages").isList();
    }

    /** Whether all keys, and there are some, name what is in the folder. */
    private static boolean namesAll(Cursor data, Set<String> names) {
        return !data.keys().isEmpty()
                && data.keys().stream().allMatch(key -> names.contains(key.toLowerCase(Locale.ROOT)));
    }

    /** Nextra's: the keys in their order, each with a title or with an object that has one. */
    private static FolderList ofKeys(Cursor data) {
        Map<String, Double> places = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        for (String key : data.keysAsWritten()) {
            String name = key.toLowerCase(Locale.ROOT);
            places.put(name, (double) places.size());
            Cursor value = data.get(key);
            Cursor title = value.isObject() ? value.get("title") : value;
            if (title.isString()) {
                titles.put(name, title.written());
            }
        }
        return new FolderList(Optional.empty(), places, titles);
    }

    /** Fumadocs': names in a list, with separators, links, and signs for what is not listed or not shown. */
    private static FolderList ofPages(Cursor data) {
        Map<String, Double> places = new HashMap<>();
        for (Cursor page : data.get("pages").elements()) {
            if (page.isString()) {
                String name = page.written()
                        .replaceFirst("^(?:\\.\\.\\.(?=.)|\\./|!)", "")
                        .toLowerCase(Locale.ROOT);
                places.putIfAbsent(REST.contains(page.written()) ? "..." : name, (double) places.size());
            }
        }
        Cursor title = data.get("title");
        return new FolderList(title.isString() ? Optional.of(title.written()) : Optional.empty(), places, Map.of());
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Where a page or a folder stands; null when at the end. */
    @Nullable
    Double place(String name) {
        Double place = places.get(name.toLowerCase(Locale.ROOT));
        return place == null ? places.get("...") : place;
    }

    /** What a folder in it is called. */
    Optional<String> title(String name) {
        return Optional.ofNullable(titles.get(name.toLowerCase(Locale.ROOT)));
    }
}
