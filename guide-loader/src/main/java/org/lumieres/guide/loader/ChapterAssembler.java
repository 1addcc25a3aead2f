package org.lumieres.guide.loader;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.frontmatter.ChapterFrontMatter;
import org.lumieres.guide.loader.json.Cursor;
import org.lumieres.guide.loader.json.DataOrigin;
import org.lumieres.guide.loader.json.DataText;
import org.lumieres.guide.loader.json.Extras;
import org.lumieres.guide.loader.json.RecordBinder;
import org.lumieres.guide.loader.markdown.MarkdownReader;
import org.lumieres.guide.loader.markdown.MarkdownReader.ChapterText;
import org.lumieres.guide.loader.source.Origin;
import org.lumieres.guide.loader.source.Origins;
import org.lumieres.guide.loader.source.PlacedOrigin;
import org.lumieres.guide.loader.source.Places;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Inline;

/** Makes chapters of what a guide lists and of what stands in their files. Not thread-safe. */
final class ChapterAssembler {
    private final MarkdownReader reader;
    private final MarkdownChapters read;
    private final Problems problems;
    private final Origins origins;

    ChapterAssembler(MarkdownReader reader, MarkdownChapters read, Problems problems, Origins origins) {
        this.reader = reader;
        this.read = read;
        this.problems = problems;
        this.origins = origins;
    }

    List<Chapter> chapters(List<ChapterEntry> entries) {
        return entries.stream().map(this::chapter).toList();
    }

    /** A binder whose Markdown is that of a chapter; of what is outside of all chapters when the id is empty. */
    RecordBinder binder(String chapterId) {
        MarkdownReader.Context context = new MarkdownReader.Context(chapterId, read.index());
        return new RecordBinder(new MarkdownStrings(reader, context), problems, origins);
    }

    private Chapter chapter(ChapterEntry entry) {
        List<Chapter> chapters = chapters(entry.chapters());
        if (!entry.chapters().isEmpty()) {
            Cursor list = entry.listed().get("chapters");
            origins.put(list.path(), new DataOrigin(list));
        }
        return entry.file().map(file -> fromFile(entry, file, chapters)).orElseGet(() -> fromData(entry, chapters));
    }

    private Chapter fromData(ChapterEntry entry, List<Chapter> chapters) {
        Cursor data = entry.listed();
        origins.put(entry.path(), new DataOrigin(data));
        Cursor id = data.get("id");
        return binder(id.isString() ? id.written() : "")
                .bind(Chapter.class, data, new Extras(Map.of("chapters", chapters), Set.of("chapters")));
    }

    private Chapter fromFile(ChapterEntry entry, ChapterFile file, List<Chapter> chapters) {
        MarkdownChapters.Read chapter = read.of(file);
        ChapterText text = chapter.text();
        chapter.problems().found().forEach(problems::add);
        String id = file.id(text.id());
        Cursor data = file.frontMatter()
                .data()
                .orElseGet(() -> DataText.unwritten(file.text().file(), Map.of()))
                .root()
                .going(entry.path());
        Cursor titled = file.listedTitle().isPresent() ? entry.listed().get("title") : data.get("title");
        tellTitles(file, titled, data, text);
        tellIds(data, text);
        RecordBinder binder = binder(id);
        ChapterFrontMatter said = ChapterFrontMatter.read(data, binder, problems);
        List<Inline> title = file.title().isEmpty() ? text.title() : binder.inlines(titled);
        Origin whole = new PlacedOrigin(places -> {
            said.place(places);
            place(entry.path(), file, id, places);
        });
        boolean hasFrontMatter = file.frontMatter().data().isPresent();
        origins.put(entry.path(), hasFrontMatter ? new FrontMatterFirst(new DataOrigin(data), whole) : whole);
        Map<String, Object> given = Map.of(
                "id", id, "title", title, "body", text.body(), "sections", text.sections(), "chapters", chapters);
        Chapter bound = binder.bind(Chapter.class, data, said.with(given, Set.of("id", "title")));
        return bound.language() != null || text.language().isEmpty()
                ? bound
                : bound.toBuilder().language(text.language().get()).build();
    }

    /** Tells of titles that the file has besides the one that counts. */
    private void tellTitles(ChapterFile file, Cursor titled, Cursor data, ChapterText text) {
        boolean listed = file.listedTitle().isPresent();
        Cursor inFile = data.get("title");
        if (listed && inFile.isString() && !inFile.written().equals(titled.written())) {
            problems.add(
                    Severity.WARNING,
                    "duplicate-key",
                    inFile.place(),
                    inFile.path(),
                    "chapter.title-listed",
                    titled.written());
        }
        if (text.keepsHeading()) {
            problems.add(
                    Severity.WARNING,
                    "duplicate-key",
                    titled.place(),
                    titled.path(),
                    listed ? "chapter.heading-listed" : "chapter.title-twice",
                    words(text.title()));
        }
    }

    /** Tells of an id in the title's heading that the front matter says otherwise. */
    private void tellIds(Cursor data, ChapterText text) {
        Cursor id = data.get("id");
        if (id.isString()
                && text.id().filter(inTitle -> !inTitle.equals(id.written())).isPresent()) {
            problems.add(
                    Severity.WARNING,
                    "duplicate-key",
                    id.place(),
                    id.path(),
                    "chapter.id-twice",
                    text.id().get(),
                    id.written());
        }
    }

    private static String words(List<Inline> title) {
        return Inline.plainText(title).strip();
    }

    private void place(ModelPath at, ChapterFile file, String id, Places places) {
        file.frontMatter().data().ifPresent(data -> new DataOrigin(data.root().going(at)).placeAll(places));
        reader.placeChapter(file.text(), file.start(), read.index().around(file, id), at, places);
        // What was not written is looked for where its chapter is.
        places.put(at, SourceRange.startOf(file.text().file()));
    }
}
