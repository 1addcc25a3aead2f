package org.lumieres.guide.loader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.folder.GuideFolder;
import org.lumieres.guide.loader.json.Cursor;
import org.lumieres.guide.loader.json.RecordBinder;
import org.lumieres.guide.loader.source.Problems;

/** Finds the chapters that a guide lists, and opens their files. Not thread-safe. */
final class ChapterLister {
    private static final Set<String> FILE_KEYS = Set.of("file", "id", "title", "chapters");

    private final ChapterFiles files;
    private final RecordBinder binder;
    private final Problems problems;
    /** The files that are listed so far without an id of their own there. */
    private final Set<String> listed = new HashSet<>();

    ChapterLister(ChapterFiles files, RecordBinder binder, Problems problems) {
        this.files = files;
        this.binder = binder;
        this.problems = problems;
    }

    /** The chapters of a list. One that cannot be had is told and left out. */
    List<ChapterEntry> list(Cursor chapters) throws IOException {
        if (!chapters.isList() && (!chapters.isMissing() || chapters.isRefused())) {
            binder.wrongType(chapters, "data.type-list");
        }
        List<ChapterEntry> entries = new ArrayList<>();
        for (Cursor listed : chapters.elements()) {
            ModelPath path = chapters.path().element(entries.size());
            entry(listed.going(path)).ifPresent(entries::add);
        }
        return entries;
    }

    /** The chapters of a volume: those it lists, then those of the folder it names. */
    List<ChapterEntry> ofVolume(Cursor volume) throws IOException {
        List<ChapterEntry> entries = new ArrayList<>(list(volume.get("chapters")));
        Cursor folder = volume.get("folder");
        if (folder.isMissing()) {
            return entries;
        }
        if (!folder.isString()) {
            binder.wrongType(folder, "data.type-string");
            return entries;
        }
        for (String file : inFolder(folder)) {
            ModelPath path = volume.path().property("chapters").element(entries.size());
            open(folder, file)
                    .ifPresent(found ->
                            entries.add(new ChapterEntry(path, folder.going(path), Optional.of(found), List.of())));
        }
        return entries;
    }

    private Optional<ChapterEntry> entry(Cursor listed) throws IOException {
        if (listed.isString()) {
            return open(listed, listed.written()).map(file -> {
                tellTwice(file, listed, listed.path());
                return new ChapterEntry(listed.path(), listed, Optional.of(file), List.of());
            });
        }
        if (!listed.isObject()) {
            binder.wrongType(listed, "data.type-chapter");
            return Optional.empty();
        }
        List<ChapterEntry> chapters = list(listed.get("chapters"));
        Cursor file = listed.get("file");
        if (file.isMissing()) {
            return Optional.of(new ChapterEntry(listed.path(), listed, Optional.empty(), chapters));
        }
        binder.checkKeys(listed, FILE_KEYS);
        if (!file.isString()) {
            binder.wrongType(file, "data.type-string");
            return Optional.empty();
        }
        return open(file, file.written())
                .map(found -> found.listedAs(text(listed.get("id")), text(listed.get("title"))))
                .map(found -> {
                    if (found.listedId().isEmpty()) {
                        tellTwice(found, file, listed.path());
                    }
                    return new ChapterEntry(listed.path(), listed, Optional.of(found), chapters);
                });
    }

    /** Two chapters of one file have one id, which nothing in the file could mend. */
    private void tellTwice(ChapterFile file, Cursor named, ModelPath chapter) {
        String name = file.text().file();
        if (!listed.add(name)) {
            problems.add(Severity.ERROR, "unique-id", named.place(), chapter.property("id"), "file.twice", name);
        }
    }

    private Optional<String> text(Cursor value) {
        if (!value.isString() && !value.isMissing()) {
            binder.wrongType(value, "data.type-string");
        }
        return value.isString() ? Optional.of(value.written()) : Optional.empty();
    }

    private List<String> inFolder(Cursor folder) {
        String prefix = prefix(folder.written());
        List<String> found = files.folder().markdownFiles().stream()
                .filter(file -> file.startsWith(prefix) && file.indexOf('/', prefix.length()) < 0)
                .toList();
        if (found.isEmpty()) {
            problems.add(
                    Severity.ERROR,
                    "missing-file",
                    folder.place(),
                    folder.path(),
                    "file.empty-folder",
                    folder.written());
        }
        return found;
    }

    /** What the names of a folder's files begin with. */
    private static String prefix(String folder) {
        int start = folder.startsWith("./") ? 2 : 0;
        int end = folder.length();
        while (end > start && folder.charAt(end - 1) == '/') {
            end--;
        }
        return folder.substring(start, end) + "/";
    }

    private Optional<ChapterFile> open(Cursor named, String name) throws IOException {
        if (name.isBlank() || (!GuideFolder.isMarkdown(name) && files.folder().has(name))) {
            problems.add(Severity.ERROR, "not-markdown", named.place(), named.path(), "file.not-markdown", name);
            return Optional.empty();
        }
        Optional<ChapterFile> file = files.open(name, named::place);
        if (file.isEmpty()) {
            // Of a volume that has no other chapter, nobody need say that it has none.
            problems.concern(named.place(), named.path());
        }
        return file;
    }
}
