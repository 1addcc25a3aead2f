package org.lumieres.guide.loader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lumieres.guide.loader.markdown.MarkdownReader;
import org.lumieres.guide.loader.outline.Labels;
import org.lumieres.guide.loader.outline.Outline;
import org.lumieres.guide.loader.outline.OutlineEntry;
import org.lumieres.guide.loader.source.MarkdownName;
import org.lumieres.guide.model.Slugs;

/**
 * Makes of an outline the tree of data that a {@code guide.yaml} would hold: chapters with ids of their own, and titles
 * for those whose files have none. For one guide; not thread-safe.
 */
final class InferredGuide {
    private final Outline outline;
    private final String name;
    private final ChapterFiles files;
    private final MarkdownReader reader;
    private final List<ChapterFile> chapters = new ArrayList<>();
    private final Map<String, Long> titles = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    InferredGuide(Outline outline, String name, ChapterFiles files, MarkdownReader reader) {
        this.outline = outline;
        this.name = name;
        this.files = files;
        this.reader = reader;
    }

    /** The tree. It has no title where none is told but that of the first chapter. */
    Map<String, Object> tree() throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (String file : outline.files().toList()) {
            files.page(file).ifPresent(page -> titles.merge(files.title(page), 1L, Long::sum));
        }
        List<Object> entries = entries(outline.entries(), "");
        String slug = Slugs.slug(name);
        tree.put("id", slug.isEmpty() ? "guide" : slug);
        outline.title().or(this::nameUnlessTitled).ifPresent(title -> tree.put("title", title));
        tree.put("language", outline.language().orElseGet(() -> LanguageGuess.of(chapters)));
        tree.put("chapters", entries);
        return tree;
    }

    /** The folder's name, where the first chapter has no title that the guide could go by. */
    private Optional<String> nameUnlessTitled() {
        boolean titled = outline.entries().get(0).file().isEmpty()
                || !outline.entries().get(0).label().isEmpty()
                || chapters.isEmpty()
                || !files.title(chapters.get(0)).isEmpty();
        return titled ? Optional.empty() : Optional.of(Labels.readable(name));
    }

    private List<Object> entries(List<OutlineEntry> listed, String above) throws IOException {
        List<Object> entries = new ArrayList<>();
        for (OutlineEntry entry : listed) {
            Optional<ChapterFile> file = entry.file().isEmpty()
                    ? Optional.empty()
                    : files.page(entry.file().get());
            if (file.isPresent()) {
                entries.add(page(entry, file.get(), above));
            } else if (entry.file().isEmpty()) {
                entries.add(section(entry, above));
            } else {
                // The file is there and cannot be read, which was told; what is under it can.
                entries.addAll(entries(entry.entries(), above));
            }
        }
        return entries;
    }

    private Object page(OutlineEntry entry, ChapterFile file, String above) throws IOException {
        chapters.add(file);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("file", file.text().file());
        String own = file.likelyId(reader);
        String id = unique(idFor(file, own, above), above);
        if (!id.equals(own)) {
            page.put("id", id);
        }
        titleFor(entry, file).ifPresent(title -> page.put("title", title));
        if (!entry.entries().isEmpty()) {
            page.put("chapters", entries(entry.entries(), id));
        }
        return page.size() == 1 ? file.text().file() : page;
    }

    /** The id that a file has of itself, unless it is that of the folder around it, which says too little. */
    private String idFor(ChapterFile file, String own, String above) {
        MarkdownName parts = MarkdownName.of(file.text().file());
        if (!parts.isIndex() || !own.equals(ChapterFile.idOf(file.text().file()))) {
            return own;
        }
        if (own.equals(above)) {
            String title = Slugs.slug(files.title(file));
            return above + "-" + (title.isEmpty() ? parts.stem() : title);
        }
        return parts.folder().equals(outline.content()) ? parts.stem() : own;
    }

    /** The title to be listed: for a file that has none, or one by which it cannot be told from another. */
    private Optional<String> titleFor(OutlineEntry entry, ChapterFile file) {
        String own = files.title(file);
        boolean shared = titles.getOrDefault(own, 0L) > 1
                && file.title().isEmpty()
                && !entry.label().isEmpty();
        if (own.isEmpty()) {
            return Optional.of(entry.label().isEmpty() ? titleOf(file.text().file()) : entry.label());
        }
        return shared && !entry.label().equals(own) ? Optional.of(entry.label()) : Optional.empty();
    }

    private Object section(OutlineEntry entry, String above) throws IOException {
        Map<String, Object> section = new LinkedHashMap<>();
        String id = unique(Slugs.slug(entry.label()), above);
        section.put("id", id);
        section.put("title", entry.label());
        if (!entry.entries().isEmpty()) {
            section.put("chapters", entries(entry.entries(), id));
        }
        return section;
    }

    private String titleOf(String file) {
        MarkdownName parts = MarkdownName.of(file);
        if (!parts.isIndex()) {
            return Labels.ofName(parts.stem());
        }
        return parts.folder().equals(outline.content())
                ? outline.title().map(Labels::plain).orElseGet(() -> Labels.ofName(name))
                : Labels.ofName(parts.folderName());
    }

    /** An id that no chapter has yet: the chapter's own, or with that of the chapter above it, or with a number. */
    private String unique(String own, String above) {
        String slug = Slugs.slug(own);
        String base = slug.isEmpty() ? "chapter" : slug;
        List<String> candidates = above.isEmpty() ? List.of(base) : List.of(base, above + "-" + base);
        for (String candidate : candidates) {
            if (ids.add(candidate)) {
                return candidate;
            }
        }
        String last = candidates.get(candidates.size() - 1);
        int number = numbers.getOrDefault(last, 2);
        while (!ids.add(last + "-" + number)) {
            number++;
        }
        numbers.put(last, number + 1);
        return last + "-" + number;
    }
}
