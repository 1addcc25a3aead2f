package org.lumieres.guide.loader;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.folder.GuideFolder;
import org.lumieres.guide.loader.folder.SourceFiles;
import org.lumieres.guide.loader.json.Cursor;
import org.lumieres.guide.loader.json.DataText;
import org.lumieres.guide.loader.markdown.MarkdownReader;
import org.lumieres.guide.loader.outline.Pages;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;

/** Opens the Markdown files of a guide, each once. Not thread-safe. */
final class ChapterFiles implements Pages {
    private final SourceFiles files;
    private final MarkdownReader reader;
    private final Problems problems;
    private final Optional<KnownChapters> known;
    private final Map<String, ChapterFile> opened = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Optional<ChapterFile>> pages = new HashMap<>();

    ChapterFiles(SourceFiles files, MarkdownReader reader, Problems problems, Optional<KnownChapters> known) {
        this.files = files;
        this.reader = reader;
        this.problems = problems;
        this.known = known;
    }

    GuideFolder folder() {
        return files.folder();
    }

    /** Opens a file; when it cannot be had, the reason is told at the place where it is named. */
    Optional<ChapterFile> open(String name, Supplier<SourceRange> place) throws IOException {
        Optional<SourceText> text = files.open(name, place);
        return text.map(found -> opened.computeIfAbsent(found.file(), file -> split(found)));
    }

    private ChapterFile split(SourceText text) {
        return known.map(chapters -> chapters.open(text, problems)).orElseGet(() -> ChapterFile.of(text, problems));
    }

    /** What is known from the last time these files were read. */
    Optional<KnownChapters> known() {
        return known;
    }

    /** The files that were opened, in the order of their names. */
    Stream<ChapterFile> opened() {
        return new TreeMap<>(opened).values().stream();
    }

    /** Opens a file that nobody named; when it cannot be had, that is told once, of the file itself. */
    Optional<ChapterFile> page(String file) throws IOException {
        Optional<ChapterFile> known = pages.get(file);
        if (known == null) {
            known = open(file, () -> SourceRange.startOf(file));
            pages.put(file, known);
        }
        return known;
    }

    @Override
    public Optional<Cursor> frontMatter(String file) throws IOException {
        return page(file).flatMap(found -> found.frontMatter().data()).map(DataText::root);
    }

    @Override
    public String title(String file) throws IOException {
        return page(file).map(this::title).orElse("");
    }

    /** The title that a chapter will most likely have, as it is written; empty when it has none of its own. */
    String title(ChapterFile chapter) {
        return titles.computeIfAbsent(
                chapter.text().file(),
                file -> chapter.title().isEmpty()
                        ? reader.scanTitle(chapter.text(), chapter.start())
                        : chapter.title());
    }
}
