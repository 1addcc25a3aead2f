package org.lumieres.guide.loader.outline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.folder.NaturalOrder;
import org.lumieres.guide.loader.json.Cursor;
import org.lumieres.guide.loader.source.MarkdownName;
import org.lumieres.guide.model.Slugs;

/**
 * The outline that folders themselves make: pages and folders in the order of the list beside them, or by the places
 * they say they have, then by name; a folder is a chapter over what it holds. Not thread-safe.
 */
final class FolderOrder {
    private static final List<String> POSITIONS =
            List.of("order", "weight", "nav_order", "sidebar_position", "position");
    private static final List<String> CATEGORIES = List.of("_category_.json", "_category_.yml", "_category_.yaml");

    private final OutlineFiles files;
    private final Pages facts;
    private final Map<String, Level> levels = new TreeMap<>();
    private final Map<String, FolderList> lists = new HashMap<>();
    private @Nullable Map<String, Long> ownTitles;

    FolderOrder(OutlineFiles files, List<String> pages, Pages facts) {
        this.files = files;
        this.facts = facts;
        level("");
        pages.forEach(page -> level(MarkdownName.of(page).folder()).add(page));
    }

    /** What a folder holds of its own: its pages, and its folders by name. */
    private static final class Level {
        private final List<String> pages = new ArrayList<>();
        private final Map<String, String> pagesByStem = new HashMap<>();
        private final List<String> folders = new ArrayList<>();

        void add(String page) {
            pages.add(page);
            pagesByStem.putIfAbsent(stem(page), page);
        }

        Optional<String> page(String stem) {
            return Optional.ofNullable(pagesByStem.get(stem.toLowerCase(Locale.ROOT)));
        }

        /** The names of all that it holds, in lower case. */
        Set<String> names() {
            Set<String> names = new HashSet<>(pagesByStem.keySet());
            folders.forEach(folder ->
                    names.add(folder.substring(folder.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)));
            return names;
        }

        private static String stem(String page) {
            return MarkdownName.of(page).stem().toLowerCase(Locale.ROOT);
        }
    }

    private Level level(String folder) {
        Level known = levels.get(folder);
        if (known != null) {
            return known;
        }
        Level level = new Level();
        levels.put(folder, level);
        if (!folder.isEmpty()) {
            level(MarkdownName.of(folder).folder()).folders.add(folder);
        }
        return level;
    }

    /** The chapters of a folder, its own page first. */
    List<OutlineEntry> of(String folder) throws IOException {
        Level level = levels.get(folder);
        if (level == null) {
            return List.of();
        }
        Optional<String> own = ownPage(folder);
        List<OutlineEntry> entries = new ArrayList<>();
        own.map(OutlineEntry::page).ifPresent(entries::add);
        entries.addAll(inside(folder, level, own));
        return entries;
    }

    private List<OutlineEntry> inside(String around, Level level, Optional<String> own) throws IOException {
        FolderList list = list(around);
        List<Placed> placed = new ArrayList<>();
        Set<String> taken = new HashSet<>(own.stream().toList());
        for (String folder : level.folders) {
            placed.add(chapter(folder, level, list, taken));
        }
        for (String page : level.pages) {
            if (!taken.contains(page)) {
                String stem = MarkdownName.of(page).stem();
                @Nullable Double place = list.isEmpty() ? said(facts.frontMatter(page)) : list.place(stem);
                placed.add(new Placed(place, stem, OutlineEntry.page(page)));
            }
        }
        return placed.stream().sorted(Placed.ORDER).map(Placed::entry).toList();
    }

    private FolderList list(String folder) throws IOException {
        FolderList known = lists.get(folder);
        if (known == null) {
            known = FolderList.in(
                    folder, files, levels.getOrDefault(folder, new Level()).names());
            lists.put(folder, known);
        }
        return known;
    }

    /**
     * A folder as a chapter. The page that stands beside it and has its name is its own, and no longer a page apart.
     */
    private Placed chapter(String folder, Level around, FolderList list, Set<String> taken) throws IOException {
        Level level = levels.getOrDefault(folder, new Level());
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        Optional<String> inside = ownPage(folder);
        Optional<String> own = inside.or(() -> around.page(name).filter(page -> !taken.contains(page)));
        own.ifPresent(taken::add);
        Optional<Cursor> category = category(folder);
        @Nullable Double position = list.isEmpty() ? said(category) : list.place(name);
        if (list.isEmpty() && position == null && own.isPresent()) {
            position = said(facts.frontMatter(own.get()));
        }
        boolean named = namesIt(own, name);
        Optional<String> titleInside = list(folder).title();
        String label = category.map(data -> data.get("label"))
                .filter(Cursor::isString)
                .map(Cursor::written)
                .or(() -> list.title(name))
                .or(() -> titleInside)
                .map(Labels::plain)
                .orElseGet(() -> named ? "" : Labels.ofName(name));
        List<OutlineEntry> under = inside(folder, level, inside);
        return new Placed(position, name, named ? new OutlineEntry(label, own, under) : over(label, own, under));
    }

    /** A folder whose own page has a title that says nothing of it: the page becomes the first of its chapters. */
    private static OutlineEntry over(String label, Optional<String> own, List<OutlineEntry> under) {
        List<OutlineEntry> entries = new ArrayList<>();
        own.map(OutlineEntry::page).ifPresent(entries::add);
        entries.addAll(under);
        return new OutlineEntry(label, Optional.empty(), entries);
    }

    /**
     * Whether a folder is known by the title of its page: “Introduction” could be that of any, and often is; but
     * “Outils” is that of each folder {@code outils}, however many there are.
     */
    private boolean namesIt(Optional<String> own, String name) throws IOException {
        if (own.isEmpty()) {
            return false;
        }
        Map<String, Long> titles = ownTitles;
        if (titles == null) {
            titles = new HashMap<>();
            for (String folder : levels.keySet()) {
                Optional<String> page = ownPage(folder);
                if (page.isPresent()) {
                    titles.merge(title(page.get()), 1L, Long::sum);
                }
            }
            ownTitles = titles;
        }
        String title = title(own.get());
        return title.isEmpty()
                || titles.getOrDefault(title, 0L) < 2
                || Slugs.slug(title).equals(Slugs.slug(Labels.readable(name)));
    }

    private String title(String page) throws IOException {
        return facts.title(page).toLowerCase(Locale.ROOT);
    }

    /** The index of a folder, or else its README, or else the page that has its name. */
    private Optional<String> ownPage(String folder) {
        Level level = levels.getOrDefault(folder, new Level());
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        return level.page("index")
                .or(() -> level.page("_index"))
                .or(() -> level.page("readme"))
                .or(() -> name.isEmpty() ? Optional.empty() : level.page(name));
    }

    private Optional<Cursor> category(String folder) throws IOException {
        Optional<String> file =
                files.first(CATEGORIES.stream().map(name -> folder + "/" + name).toList());
        return file.isEmpty() ? Optional.empty() : files.data(file.get()).map(OutlineFiles.Data::root);
    }

    /** The place among others that a page or a folder says it has. */
    static @Nullable Double said(Optional<Cursor> data) {
        for (String key : POSITIONS) {
            Optional<String> value = data.map(found -> found.get(key).written());
            if (value.isPresent() && value.get().matches("-?\\d{1,9}(?:\\.\\d{1,9})?")) {
                return Double.valueOf(value.get());
            }
        }
        return null;
    }

    /** An entry that says its position or does not, and has a name. */
    private record Placed(@Nullable Double position, String name, OutlineEntry entry) {
        static final Comparator<Placed> ORDER = Comparator.comparing(
                        Placed::position, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Placed::name, new NaturalOrder());
    }
}
