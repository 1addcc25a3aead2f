package org.lumieres.guide.loader;

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
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.folder.FolderAssets;
import org.lumieres.guide.loader.folder.GuideFolder;
import org.lumieres.guide.loader.folder.SourceFiles;
import org.lumieres.guide.loader.json.Cursor;
import org.lumieres.guide.loader.json.DataText;
import org.lumieres.guide.loader.json.Notation;
import org.lumieres.guide.loader.json.RecordBinder;
import org.lumieres.guide.loader.markdown.MarkdownReader;
import org.lumieres.guide.loader.source.Origins;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Slugs;

/** One run of a loader. Not thread-safe. */
final class Loading {
    private static final String MESSAGES = "org.lumieres.guide.loader.messages";
    private static final List<String> GUIDE_FILES = List.of("guide.yaml", "guide.yml", "guide.json");

    private static final Set<String> UNREADABLE = Set.of("type", "yaml-alias");
    private static final Pattern NAMES_FILES =
            Pattern.compile("/(?:volumes|chapters|annexes|preface|folder|file)(?:/\\d+)?$");

    private final MarkdownReader reader;
    private final Problems problems;
    private final Origins origins = new Origins();

    Loading(Locale locale) {
        this.reader = new MarkdownReader(locale);
        this.problems = Problems.of(MESSAGES, locale);
    }

    /** There is no such folder or file. */
    LoadResult nothing(Path source) {
        Path name = source.getFileName();
        SourceRange whole = SourceRange.startOf(name == null ? source.toString() : name.toString());
        problems.add(Severity.ERROR, "missing-file", whole, "file.no-source", source.toString());
        return new LoadResult(Optional.empty(), SourceMap.none(), problems.found(), Map.of(), Assets.none());
    }

    LoadResult folder(Path path) throws IOException {
        GuideFolder folder = GuideFolder.of(path);
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

    LoadResult file(Path path) throws IOException {
        // A path to a file always has a parent and a name.
        GuideFolder folder = GuideFolder.of(Objects.requireNonNull(path.getParent()));
        String name = Objects.requireNonNull(path.getFileName()).toString();
        if (GuideFolder.isMarkdown(name)) {
            return unwritten(folder, name, ChapterFile.idOf(name), List.of(name));
        }
        if (Notation.of(name).isEmpty()) {
            problems.add(Severity.ERROR, "unknown-format", SourceRange.startOf(name), "guide.unknown-format", name);
            return result(new SourceFiles(folder, problems), Optional.empty(), Optional.empty());
        }
        return document(folder, name);
    }

    private LoadResult document(GuideFolder folder, String name) throws IOException {
        SourceFiles files = new SourceFiles(folder, problems);
        Optional<SourceText> text = files.open(name, () -> SourceRange.startOf(name));
        Notation notation = Notation.of(name).orElse(Notation.YAML);
        Optional<DataText> data = text.flatMap(found -> DataText.read(found, notation, problems));
        if (data.isEmpty()) {
            return result(files, Optional.empty(), Optional.empty());
        }
        Cursor root = data.get().root();
        if (!root.isObject()) {
            problems.add(Severity.ERROR, "type", root.place(), "guide.no-object", name);
            return result(files, Optional.empty(), Optional.empty());
        }
        Guide guide = new GuideAssembler(reader, files, problems, origins).assemble(root);
        if (GUIDE_FILES.contains(name) && listsAreWhole()) {
            tellOrphans(folder, files);
        }
        return result(files, Optional.of(guide), Optional.of(root));
    }

    /** A folder that nobody made for this library: its Markdown files in the order of their names. */
    private LoadResult foreign(GuideFolder folder) throws IOException {
        List<String> chapters = folder.markdownFiles();
        SourceRange whole = SourceRange.startOf(folder.name());
        if (chapters.isEmpty()) {
            problems.add(Severity.ERROR, "empty-guide", whole, "guide.empty", folder.name());
            return result(new SourceFiles(folder, problems), Optional.empty(), Optional.empty());
        }
        problems.add(Severity.WARNING, "missing-guide-file", whole, "guide.missing-file", folder.name());
        return unwritten(folder, folder.name(), Slugs.slug(folder.name()), chapters);
    }

    private LoadResult unwritten(GuideFolder folder, String speaksFor, String id, List<String> chapters)
            throws IOException {
        SourceFiles files = new SourceFiles(folder, problems);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("chapters", chapters);
        Cursor root = DataText.unwritten(speaksFor, tree).root();
        Guide guide = new GuideAssembler(reader, files, problems, origins).assembleUntitled(root, speaksFor);
        return result(files, Optional.of(guide), Optional.empty());
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

    private LoadResult result(SourceFiles files, Optional<Guide> guide, Optional<Cursor> root) {
        var rules = root.map(found -> RuleSettings.read(found.get("rules"), binder(files), problems, origins))
                .orElse(Map.of());
        files.folder().tellFaults(problems);
        return new LoadResult(
                guide,
                new GuideSourceMap(origins, files.read()),
                problems.found(),
                rules,
                new FolderAssets(files.folder()));
    }

    private RecordBinder binder(SourceFiles files) {
        MarkdownReader.Context context = new MarkdownReader.Context("", ChapterIndex.withoutChapters(files.folder()));
        return new RecordBinder(new MarkdownStrings(reader, context), problems, origins);
    }
}
