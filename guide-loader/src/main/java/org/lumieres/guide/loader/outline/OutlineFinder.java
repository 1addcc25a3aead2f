package org.lumieres.guide.loader.outline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.folder.SourceFiles;
import org.lumieres.guide.loader.outline.OutlineSource.Told;
import org.lumieres.guide.loader.source.Problems;

/** Finds the outline of a folder, and tells what of the folder is not in it. Not thread-safe. */
public final class OutlineFinder {
    /** The first that lists chapters gives their order; the first that tells a title, the title. */
    private static final List<OutlineSource> SOURCES = List.of(
            new SummarySource(),
            new MkDocsSource(),
            new QuartoSource(),
            new JupyterBookSource(),
            new DocusaurusSource(),
            new VuePressSource(),
            new HugoSource(),
            new SiteSource());

    private final OutlineFiles files;
    private final Problems problems;
    private final Pages facts;

    /** Looks into a folder. */
    public OutlineFinder(SourceFiles files, Problems problems, Pages facts) {
        this.files = new OutlineFiles(files, problems);
        this.problems = problems;
        this.facts = facts;
    }

    /**
     * The folder's outline; without entries when it holds no page.
     *
     * @throws IOException if a file is there and cannot be read
     */
    public Outline find() throws IOException {
        // What is asked of all files that there may be is soon answered once all that there are have been listed.
        files.folder().files();
        tellKeptAside();
        List<Told> told = new ArrayList<>();
        for (OutlineSource source : SOURCES) {
            source.read(files).ifPresent(told::add);
        }
        Optional<String> title = first(told, Told::title);
        Optional<String> language = first(told, Told::language);
        for (Told source : told) {
            if (!source.lines().isEmpty()) {
                ContentFolder content = ContentFolder.of(files.folder(), source.content());
                List<OutlineEntry> entries = new OutlineEntries(files, content, facts).of(source.lines());
                if (entries.stream().flatMap(OutlineEntry::files).findAny().isPresent()) {
                    Outline outline = new Outline(Optional.of(source.file()), content.name(), title, language, entries);
                    tellUnlisted(outline, content);
                    return outline;
                }
            }
        }
        ContentFolder content = contentOf(told);
        tellAside(content.aside());
        List<OutlineEntry> entries =
                ParentPages.arrange(new FolderOrder(files, content.pages(), facts).of(content.name()), facts);
        return new Outline(Optional.empty(), content.name(), title, language, entries);
    }

    /** Tells once of each folder whose name keeps its pages aside, such as {@code _posts} of Jekyll. */
    private void tellKeptAside() {
        for (String folder : ContentFolder.keptAside(files.folder())) {
            files.leaveAside(SourceRange.startOf(folder), "outline.folder-aside", folder);
        }
    }

    /** Where the tools were told that the pages are; if none is there, where there are some. */
    private ContentFolder contentOf(List<Told> told) {
        for (Told source : told) {
            if (source.content().isPresent()) {
                ContentFolder content = ContentFolder.of(files.folder(), source.content());
                if (!content.pages().isEmpty()) {
                    return content;
                }
            }
        }
        return ContentFolder.of(files.folder(), Optional.empty());
    }

    private static Optional<String> first(List<Told> told, Function<Told, Optional<String>> part) {
        return told.stream().map(part).flatMap(Optional::stream).findFirst();
    }

    private void tellUnlisted(Outline outline, ContentFolder content) {
        Set<String> listed = new HashSet<>(outline.files().toList());
        for (String page : content.pages()) {
            if (!listed.contains(page)) {
                String source = outline.source().orElse("");
                problems.add(
                        Severity.WARNING, "orphan-file", SourceRange.startOf(page), "outline.orphan", page, source);
            }
        }
        tellAside(
                content.aside().stream().filter(file -> !listed.contains(file)).toList());
    }

    private void tellAside(List<String> aside) {
        aside.forEach(file -> files.leaveAside(SourceRange.startOf(file), "outline.aside", file));
    }
}
