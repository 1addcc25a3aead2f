package org.lumieres.guide.loader;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.folder.ArchiveAssets;
import org.lumieres.guide.loader.folder.FolderAssets;
import org.lumieres.guide.loader.folder.GuideArchive;
import org.lumieres.guide.loader.folder.GuideFolder;
import org.lumieres.guide.loader.folder.SourceFiles;
import org.lumieres.guide.loader.json.Cursor;
import org.lumieres.guide.loader.json.DataText;
import org.lumieres.guide.loader.json.Notation;
import org.lumieres.guide.loader.json.RecordBinder;
import org.lumieres.guide.loader.markdown.MarkdownReader;
import org.lumieres.guide.loader.outline.Labels;
import org.lumieres.guide.loader.outline.Outline;
import org.lumieres.guide.loader.outline.OutlineFinder;
import org.lumieres.guide.loader.source.MarkdownName;
import org.lumieres.guide.loader.source.Origins;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.validation.Waiver;

/** One run of a loader. Not thread-safe. */
final class Loading {
    private static final String MESSAGES = "org.lumieres.guide.loader.messages";
    private static final List<String> GUIDE_FILES = List.of("guide.yaml", "guide.yml", "guide.json");
    /** What they are called by mistake, and by systems that hide the end of names. */
    private static final List<String> MISNAMED =
            List.of("Guide.yaml", "Guide.yml", "GUIDE.yaml", "guide.yaml.txt", "guide.yml.txt", "guide.json.txt");

    private static final Set<String> UNREADABLE = Set.of("type", "yaml-alias");
    private static final Pattern NAMES_FILES =
            Pattern.compile("/(?:volumes|chapters|annexes|preface|folder|file)(?:/\\d+)?$");

    private final MarkdownReader reader;
    private final Problems problems;
    private final Origins origins = new Origins();

    private final Optional<KnownChapters> known;

    Loading(Locale locale) {
        this(locale, Optional.empty());
    }

    /** A run that reads what has changed since the last one, and notes what it read for the next. */
    Loading(Locale locale, Optional<KnownChapters> known) {
        this.known = known;
        this.reader = new MarkdownReader(locale);
        this.problems = Problems.of(MESSAGES, locale);
    }

    /** There is no such folder or file. */
    LoadResult nothing(Path source) {
        Path name = source.getFileName();
        SourceRange whole = SourceRange.startOf(name == null ? source.toString() : name.toString());
        problems.add(Severity.ERROR, "missing-file", whole, "file.no-source", source.toString());
        return failed();
    }

    /** A guide's folder in a zip file. */
    LoadResult archive(Path zip) throws IOException {
        SourceRange whole =
                SourceRange.startOf(Objects.requireNonNull(zip.getFileName()).toString());
        try (GuideArchive archive = GuideArchive.open(zip)) {
            LoadResult inside = folder(archive.folder());
            return inside.fromArchive(new ArchiveAssets(zip, inside.sources().files()));
        } catch (ZipException | EOFException damaged) {
            problems.add(Severity.ERROR, "syntax", whole, "archive.damaged", whole.file());
        } catch (GuideArchive.TooLargeException tooLarge) {
            problems.add(Severity.ERROR, "too-large", whole, "archive.too-large", whole.file());
        }
        return failed();
    }

    /** Nothing but what was found wrong. */
    private LoadResult failed() {
        return new LoadResult(
                Optional.empty(),
                SourceMap.none(),
                problems.found(),
                Map.of(),
                List.of(),
                Assets.none(),
                Sources.none());
    }

    private SourceFiles files(GuideFolder folder) {
        return new SourceFiles(folder, problems, known.map(KnownChapters::texts));
    }

    private ChapterFiles chapters(SourceFiles files) {
        return new ChapterFiles(files, reader, problems, known);
    }

    LoadResult folder(GuideFolder folder) throws IOException {
        // One walk tells of every file; asking the system for one at a time takes longer.
        folder.files();
        List<String> guideFiles = GUIDE_FILES.stream().filter(folder::has).toList();
        if (guideFiles.isEmpty()) {
            return foreign(folder);
        }
        if (guideFiles.size() > 1) {
            problems.add(
                    Severity.WARNING,
                    "several-guide-files",
                    SourceRange.startOf(guideFiles.get(1)),
                    "guide.several-files",
                    guideFiles.get(0),
                    guideFiles.get(1));
        }
        return document(folder, guideFiles.get(0));
    }

    /** The text of the guide file that a folder does without; empty when it has one, or nothing to list. */
    Optional<String> guideFile(Path path) throws IOException {
        SourceFiles files = files(GuideFolder.of(path));
        ChapterFiles chapters = chapters(files);
        if (GUIDE_FILES.stream().anyMatch(files.folder()::has)) {
            return Optional.empty();
        }
        Optional<Map<String, Object>> tree = inferred(files, chapters);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> titled = new LinkedHashMap<>();
        titled.put("id", "");
        titled.put(
                "title",
                unwritten(files.folder().name(), tree.get(), files, chapters)
                        .guide()
                        .map(Guide::title)
                        .orElse(""));
        titled.putAll(tree.get());
        return Optional.of(GuideFileText.of(titled, problems));
    }

    LoadResult file(Path path) throws IOException {
        // A path to a file always has a parent and a name.
        GuideFolder folder = GuideFolder.of(Objects.requireNonNull(path.getParent()));
        String name = Objects.requireNonNull(path.getFileName()).toString();
        if (GuideFolder.isMarkdown(name)) {
            return chapter(name, files(folder));
        }
        if (Notation.of(name).isEmpty()) {
            problems.add(Severity.ERROR, "unknown-format", SourceRange.startOf(name), "guide.unknown-format", name);
            SourceFiles none = files(folder);
            return result(none, chapters(none), Optional.empty(), Optional.empty());
        }
        return document(folder, name);
    }

    /** A chapter without a guide around it: one is made of what the chapter says of itself. */
    private LoadResult chapter(String name, SourceFiles files) throws IOException {
        ChapterFiles chapters = chapters(files);
        Optional<ChapterFile> chapter = chapters.page(name);
        if (chapter.isEmpty()) {
            return result(files, chapters, Optional.empty(), Optional.empty());
        }
        String language = chapter.get().language().orElseGet(() -> {
            String guess = LanguageGuess.of(List.of(chapter.get()));
            tellLanguage(name, "chapter", guess);
            return guess;
        });
        boolean titled = !chapters.title(chapter.get()).isEmpty();
        Object listed = titled
                ? name
                : Map.of(
                        "file",
                        name,
                        "title",
                        Labels.ofName(MarkdownName.of(name).stem()));
        Map<String, Object> tree =
                Map.of("id", ChapterFile.idOf(name), "language", language, "chapters", List.of(listed));
        return unwritten(name, tree, files, chapters);
    }

    private LoadResult document(GuideFolder folder, String name) throws IOException {
        SourceFiles files = files(folder);
        ChapterFiles chapters = chapters(files);
        Optional<SourceText> text = files.open(name, () -> SourceRange.startOf(name));
        Notation notation = Notation.of(name).orElse(Notation.YAML);
        Optional<DataText> data = text.flatMap(found -> DataText.readOwn(found, notation, problems));
        if (data.isEmpty()) {
            return result(files, chapters, Optional.empty(), Optional.empty());
        }
        Cursor root = data.get().root();
        if (!root.isObject()) {
            problems.add(Severity.ERROR, "type", root.place(), "guide.no-object", name);
            return result(files, chapters, Optional.empty(), Optional.empty());
        }
        Guide guide = new GuideAssembler(reader, files, chapters, problems, origins).assemble(root);
        if (GUIDE_FILES.contains(name) && listsAreWhole()) {
            tellOrphans(folder, files);
        }
        return result(files, chapters, Optional.of(guide), Optional.of(root));
    }

    /** A folder that nobody made for this library, in the order that other tools have from it. */
    private LoadResult foreign(GuideFolder folder) throws IOException {
        SourceFiles files = files(folder);
        ChapterFiles chapters = chapters(files);
        Optional<Map<String, Object>> tree = inferred(files, chapters);
        return tree.isEmpty()
                ? result(files, chapters, Optional.empty(), Optional.empty())
                : unwritten(folder.name(), tree.get(), files, chapters);
    }

    /** The data that the folder's guide file would hold; empty when there is nothing to be listed, which is told. */
    private Optional<Map<String, Object>> inferred(SourceFiles files, ChapterFiles chapters) throws IOException {
        String name = files.folder().name();
        SourceRange whole = SourceRange.startOf(name);
        for (String misnamed : MISNAMED) {
            if (files.folder().has(misnamed)) {
                problems.add(
                        Severity.WARNING,
                        "missing-guide-file",
                        SourceRange.startOf(misnamed),
                        "guide.misnamed",
                        misnamed);
            }
        }
        Outline outline = new OutlineFinder(files, problems, chapters).find();
        if (outline.entries().isEmpty()) {
            problems.add(Severity.ERROR, "empty-guide", whole, "guide.empty", name);
            return Optional.empty();
        }
        problems.add(
                Severity.WARNING,
                "missing-guide-file",
                whole,
                outline.source().isPresent() ? "guide.missing-file-outline" : "guide.missing-file",
                name,
                outline.source().orElse(""));
        Map<String, Object> tree = new InferredGuide(outline, name, chapters, reader).tree();
        if (outline.language().isEmpty()) {
            tellLanguage(name, "guide", Objects.requireNonNull(tree.get("language")));
        }
        return Optional.of(tree);
    }

    /** Says that a language is a guess, and of what. */
    private void tellLanguage(String name, String what, Object language) {
        String key = language.equals(LanguageGuess.UNKNOWN) ? ".language-unknown" : ".language-guessed";
        problems.add(Severity.WARNING, "missing-guide-file", SourceRange.startOf(name), what + key, language);
    }

    private LoadResult unwritten(String speaksFor, Map<String, Object> tree, SourceFiles files, ChapterFiles chapters)
            throws IOException {
        Cursor root = DataText.unwritten(speaksFor, tree).root();
        GuideAssembler assembler = new GuideAssembler(reader, files, chapters, problems, origins);
        String name =
                MarkdownName.isMarkdown(speaksFor) ? MarkdownName.of(speaksFor).stem() : speaksFor;
        Guide guide = tree.containsKey("title")
                ? assembler.assemble(root)
                : assembler.assembleUntitled(root, Labels.readable(name));
        return result(files, chapters, Optional.of(guide), Optional.empty());
    }

    /** Whether what names the guide's files could be read: of files that nobody names nothing can be said otherwise. */
    private boolean listsAreWhole() {
        return problems.found().stream()
                .filter(found -> UNREADABLE.contains(found.code().value()))
                .flatMap(found -> found.path().stream())
                .noneMatch(path -> NAMES_FILES.matcher(path.toString()).find());
    }

    private void tellOrphans(GuideFolder folder, SourceFiles files) {
        Map<String, SourceText> read = files.read();
        for (String file : folder.markdownFiles()) {
            if (!read.containsKey(file)) {
                problems.add(Severity.WARNING, "orphan-file", SourceRange.startOf(file), "file.orphan", file);
            }
        }
    }

    private LoadResult result(SourceFiles files, ChapterFiles chapters, Optional<Guide> guide, Optional<Cursor> root) {
        var rules = root.map(found -> RuleSettings.read(found.get("rules"), binder(files), problems, origins))
                .orElse(Map.of());
        ChapterWaivers exceptions = new ChapterWaivers(reader, problems);
        List<Waiver> waivers = chapters.opened()
                .flatMap(chapter -> exceptions.of(chapter).stream())
                .toList();
        files.folder().tellFaults(problems);
        if (guide.isPresent()) {
            // A guide file that is broken for a moment is no reason to read all chapters again.
            known.ifPresent(last -> last.keep(files.read().keySet()));
        }
        return new LoadResult(
                guide,
                new GuideSourceMap(origins, files.read()),
                problems.found(),
                rules,
                waivers,
                new FolderAssets(files.folder(), files.read().keySet()),
                Sources.of(files));
    }

    private RecordBinder binder(SourceFiles files) {
        MarkdownReader.Context context = new MarkdownReader.Context("", ChapterIndex.withoutChapters(files.folder()));
        return new RecordBinder(new MarkdownStrings(reader, context), problems, origins);
    }
}
