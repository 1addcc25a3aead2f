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
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.loader.folder.SourceFiles;
import org.lumieres.guide.loader.json.Cursor;
import org.lumieres.guide.loader.json.DataOrigin;
import org.lumieres.guide.loader.json.DataText;
import org.lumieres.guide.loader.json.Extras;
import org.lumieres.guide.loader.json.Notation;
import org.lumieres.guide.loader.json.RecordBinder;
import org.lumieres.guide.loader.links.CrossReferences;
import org.lumieres.guide.loader.markdown.MarkdownReader;
import org.lumieres.guide.loader.source.Origins;
import org.lumieres.guide.loader.source.PlacedOrigin;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.Reference;
import org.lumieres.guide.model.Term;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;

/** Makes a guide of its data and of the files that its data names. For one guide; not thread-safe. */
final class GuideAssembler {
    private final MarkdownReader reader;
    private final SourceFiles files;
    private final ChapterFiles chapterFiles;
    private final Problems problems;
    private final Origins origins;

    GuideAssembler(
            MarkdownReader reader, SourceFiles files, ChapterFiles chapterFiles, Problems problems, Origins origins) {
        this.reader = reader;
        this.files = files;
        this.chapterFiles = chapterFiles;
        this.problems = problems;
        this.origins = origins;
    }

    Guide assemble(Cursor guide) throws IOException {
        return assemble(guide, Optional.empty());
    }

    /** Makes a guide to which nobody gave a title: it has that of its first chapter, or else a name. */
    Guide assembleUntitled(Cursor guide, String name) throws IOException {
        return assemble(guide, Optional.of(name));
    }

    private Guide assemble(Cursor guide, Optional<String> name) throws IOException {
        origins.put(ModelPath.ROOT, new DataOrigin(guide));
        Lists lists = lists(guide);
        Cursor language = guide.get("language");
        MarkdownChapters read = MarkdownChapters.read(
                lists.files(), reader, chapterFiles, language.isString() ? language.written() : "", problems);
        ChapterAssembler chapters = new ChapterAssembler(reader, read, problems, origins);
        RecordBinder binder = chapters.binder("");

        Map<String, Object> given = new HashMap<>();
        List<Volume> volumes = volumes(guide, lists, chapters, binder, name);
        given.put("volumes", volumes);
        name.ifPresent(untitled -> given.put("title", volumes.get(0).title()));
        given.put("annexes", chapters.chapters(lists.annexes()));
        given.put("glossary", binder.bindAll(Term.class, listOrFile(guide.get("glossary"))));
        given.put("references", binder.bindAll(Reference.class, listOrFile(guide.get("references"))));
        preface(guide.get("preface"), binder, read).ifPresent(preface -> given.put("preface", preface));

        Set<String> keys = new HashSet<>(given.keySet());
        keys.add("rules");
        if (guide.get("volumes").isMissing()) {
            keys.add("chapters");
        }
        Guide bound = binder.bind(Guide.class, guide, new Extras(given, keys));
        return CrossReferences.resolve(bound, read.sources(), new GuideSourceMap(origins, files.read()), problems);
    }

    /** The chapters of each volume, and the annexes; a guide that does not speak of volumes has one. */
    private record Lists(List<List<ChapterEntry>> volumes, List<ChapterEntry> annexes) {
        /** The files of all of them, each once however often it is listed. */
        List<ChapterFile> files() {
            Map<String, ChapterFile> files = new LinkedHashMap<>();
            volumes.forEach(entries -> addFiles(entries, files));
            addFiles(annexes, files);
            return List.copyOf(files.values());
        }

        private static void addFiles(List<ChapterEntry> entries, Map<String, ChapterFile> files) {
            entries.forEach(entry ->
                    entry.files().forEach(file -> files.putIfAbsent(file.text().file(), file)));
        }
    }

    private Lists lists(Cursor guide) throws IOException {
        // Listing reads no rich text, so it needs to know of no chapter yet.
        ChapterIndex none = ChapterIndex.withoutChapters(files.folder());
        RecordBinder binder =
                new RecordBinder(new MarkdownStrings(reader, new MarkdownReader.Context("", none)), problems, origins);
        ChapterLister lister = new ChapterLister(chapterFiles, binder, problems);
        List<List<ChapterEntry>> volumes = new ArrayList<>();
        if (guide.get("volumes").isMissing()) {
            volumes.add(lister.list(guide.get("chapters").going(onlyVolume().property("chapters"))));
        } else {
            for (Cursor volume : volumes(guide, binder)) {
                volumes.add(lister.ofVolume(volume));
            }
        }
        return new Lists(volumes, lister.list(guide.get("annexes")));
    }

    private static ModelPath onlyVolume() {
        return ModelPath.ROOT.property("volumes").element(0);
    }

    private List<Cursor> volumes(Cursor guide, RecordBinder binder) {
        Cursor list = guide.get("volumes");
        if (!list.isList()) {
            binder.wrongType(list, "data.type-list");
        }
        List<Cursor> volumes = new ArrayList<>();
        for (Cursor volume : list.elements()) {
            if (volume.isObject()) {
                volumes.add(volume.going(list.path().element(volumes.size())));
            } else {
                binder.wrongType(volume, "data.type-object");
            }
        }
        return volumes;
    }

    private List<Volume> volumes(
            Cursor guide, Lists lists, ChapterAssembler chapters, RecordBinder binder, Optional<String> name) {
        if (guide.get("volumes").isMissing()) {
            return List.of(onlyVolume(guide, chapters.chapters(lists.volumes().get(0)), name));
        }
        List<Volume> volumes = new ArrayList<>();
        for (Cursor volume : guide.get("volumes").elements()) {
            if (volume.isObject()) {
                int index = volumes.size();
                Cursor placed = volume.going(guide.get("volumes").path().element(index));
                origins.put(placed.path(), new DataOrigin(placed));
                List<Chapter> read = chapters.chapters(lists.volumes().get(index));
                volumes.add(binder.bind(
                        Volume.class, placed, new Extras(Map.of("chapters", read), Set.of("chapters", "folder"))));
            }
        }
        return volumes;
    }

    private Volume onlyVolume(Cursor guide, List<Chapter> chapters, Optional<String> name) {
        for (String key : List.of("id", "title", "chapters")) {
            origins.put(onlyVolume().property(key), new DataOrigin(guide.get(key)));
        }
        String id = guide.get("id").isString() ? guide.get("id").written() : "";
        String title = guide.get("title").isString()
                ? guide.get("title").written()
                : name.map(untitled -> firstTitle(chapters).orElse(untitled)).orElse("");
        return new Volume(id, title, VolumeStatus.PUBLISHED, null, null, chapters);
    }

    /** The title of the page that a guide begins with; that of a folder or a part is no title of a guide. */
    private static Optional<String> firstTitle(List<Chapter> chapters) {
        return chapters.stream()
                .limit(1)
                .filter(chapter -> chapter.chapters().isEmpty()
                        || !chapter.body().isEmpty()
                        || !chapter.sections().isEmpty())
                .map(chapter -> Inline.plainText(chapter.title()))
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .findFirst();
    }

    /** A list, or the list in the file that stands in its place. */
    private Cursor listOrFile(Cursor at) throws IOException {
        if (!at.isString()) {
            return at;
        }
        Optional<Notation> notation = Notation.of(at.written());
        Optional<SourceText> text = files.open(at.written(), at::place);
        Optional<DataText> data =
                text.flatMap(found -> DataText.readOwn(found, notation.orElse(Notation.YAML), problems));
        if (data.isEmpty()) {
            return at.get("");
        }
        Cursor list = data.get().root().going(at.path());
        origins.put(at.path(), new DataOrigin(list));
        return list;
    }

    private Optional<Preface> preface(Cursor at, RecordBinder binder, MarkdownChapters read) throws IOException {
        if (!at.get("file").isString()) {
            return Optional.empty();
        }
        Cursor file = at.get("file");
        Optional<SourceText> text = files.open(file.written(), file::place);
        Map<String, Object> given = new HashMap<>();
        if (text.isPresent()) {
            SourceText found = text.get();
            FrontMatter frontMatter = FrontMatter.split(found, problems);
            frontMatter.data().ifPresent(data -> givenByFile(data.root(), at, binder, given));
            int start = frontMatter.end();
            MarkdownReader.Context context = new MarkdownReader.Context("", read.index());
            given.put("body", reader.readBlocks(found, start, context, problems));
            ModelPath body = at.path().property("body");
            origins.put(body, new PlacedOrigin(places -> {
                places.put(body, found.range(start, found.text().length()));
                reader.placeBlocks(found, start, context, body, places);
            }));
        }
        Set<String> keys = new HashSet<>(given.keySet());
        keys.remove("body");
        keys.add("file");
        return Optional.of(binder.bind(Preface.class, at, new Extras(given, keys)));
    }

    /** What the front matter of the preface's file says stands where the guide does not say it. */
    private void givenByFile(Cursor file, Cursor at, RecordBinder binder, Map<String, Object> given) {
        Cursor placed = file.going(at.path());
        Preface said = binder.bind(Preface.class, placed, new Extras(Map.of("body", List.of()), Set.of()));
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("author", said.author());
        values.put("function", said.function());
        values.put("date", said.date());
        values.put("portrait", said.portrait());
        values.forEach((key, value) -> {
            Cursor written = placed.get(key);
            if (value != null && !written.isMissing() && at.get(key).isMissing()) {
                given.put(key, value);
                origins.put(written.path(), new DataOrigin(written));
            }
        });
    }
}
