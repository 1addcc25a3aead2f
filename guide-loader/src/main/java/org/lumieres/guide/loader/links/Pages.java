package org.lumieres.guide.loader.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;

/** The pages of a guide, by the ids of their chapters. Not thread-safe. */
final class Pages {
    private final Map<String, Chapter> chapters = new LinkedHashMap<>();
    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, ChapterSource> sources;
    private @Nullable Map<String, List<Anchor>> everywhere;
    private @Nullable Guesses guesses;

    Pages(Guide guide, Map<String, ChapterSource> sources) {
        this.sources = sources;
        guide.allChapters().forEach(chapter -> chapters.putIfAbsent(chapter.id(), chapter));
    }

    Optional<Page> of(String id) {
        Chapter chapter = chapters.get(id);
        return chapter == null
                ? Optional.empty()
                : Optional.of(pages.computeIfAbsent(id, unseen -> new Page(chapter, named(id))));
    }

    private Map<String, String> named(String id) {
        ChapterSource source = sources.get(id);
        return source == null ? Map.of() : source.anchors();
    }

    /** All that is called by a name in some page of the guide, in reading order. */
    List<Anchor> called(String name) {
        if (everywhere == null) {
            Map<String, List<Anchor>> found = new HashMap<>();
            for (Page page : all()) {
                page.spellings()
                        .forEach((key, anchor) -> found.computeIfAbsent(key, unseen -> new ArrayList<>(1))
                                .add(anchor));
            }
            everywhere = found;
        }
        return everywhere.getOrDefault(Spelling.key(name), List.of());
    }

    /** The one heading that a name seems to mean which no heading has. */
    Optional<Anchor> meant(String name) {
        if (guesses == null) {
            guesses = new Guesses(
                    all().stream().flatMap(page -> page.headings().stream()).toList());
        }
        return guesses.meant(name);
    }

    private List<Page> all() {
        return chapters.keySet().stream().flatMap(id -> of(id).stream()).toList();
    }
}
