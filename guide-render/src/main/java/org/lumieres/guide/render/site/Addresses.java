package org.lumieres.guide.render.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Slugs;
import org.lumieres.guide.render.fragment.Phrases;

/**
 * The file of each page. A chapter's is made of its id alone, so that it stays when the chapter moves; all stand side
 * by side, so that pages lead to each other on any server and from a disk.
 */
final class Addresses {
    static final String HOME = "index.html";
    static final String NOT_FOUND = "404.html";

    private final Map<String, String> chapters = new HashMap<>();
    private final List<String> reading = new ArrayList<>();
    private final Map<Part, String> parts = new EnumMap<>(Part.class);
    private final @Nullable String preface;

    /** What is taken, in lower case: some file systems know no other. */
    private final Set<String> taken = new HashSet<>(Set.of(HOME, NOT_FOUND));

    Addresses(Guide guide, Set<Part> parts, Phrases phrases) {
        // Chapters first: their addresses are the ones that others link to.
        for (Chapter chapter : guide.allChapters()) {
            String page = free(chapter.id(), "chapter");
            reading.add(page);
            chapters.putIfAbsent(chapter.id(), page);
        }
        this.preface = guide.preface() == null ? null : free(phrases.word("preface"), "preface");
        for (Part part : parts) {
            this.parts.put(part, free(phrases.word(part.key()), part.name().toLowerCase(Locale.ROOT)));
        }
    }

    private String free(String words, String otherwise) {
        String slug = Slugs.slug(words);
        String name = slug.isEmpty() ? otherwise : slug;
        String free = name + ".html";
        for (int i = 2; !taken.add(free); i++) {
            free = name + "-" + i + ".html";
        }
        return free;
    }

    /** The page of a chapter, or null when the guide has none of that id. */
    @Nullable
    String chapter(String id) {
        return chapters.get(id);
    }

    /** The pages of all chapters in reading order, also of one whose id another has before it. */
    List<String> reading() {
        return reading;
    }

    /** The page of the preface, or null when the guide has none. */
    @Nullable
    String preface() {
        return preface;
    }

    /** Gives up a page that would be empty. */
    void forget(Part part) {
        parts.remove(part);
    }

    /** A page of what the whole guide holds, or null when it would be empty. */
    @Nullable
    String part(Part part) {
        return parts.get(part);
    }
}
