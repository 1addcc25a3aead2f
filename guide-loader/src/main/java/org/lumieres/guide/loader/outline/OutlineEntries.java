package org.lumieres.guide.loader.outline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lumieres.guide.loader.source.Limits;
import org.lumieres.guide.loader.source.MarkdownName;

/**
 * Makes chapters of the lines of an outline: each file is one chapter, however often it is named, and nothing that is
 * left out is left out in silence. For one outline; not thread-safe.
 */
final class OutlineEntries {
    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+:.*|//.*", Pattern.DOTALL);

    private final OutlineFiles files;
    private final PageFinder finder;
    private final FolderOrder order;
    private final String content;
    private final Set<String> taken = new HashSet<>();
    private int seen;

    OutlineEntries(OutlineFiles files, ContentFolder content, Pages facts) {
        this.files = files;
        this.content = content.name();
        this.finder = new PageFinder(files, this.content, content.pages(), facts);
        this.order = new FolderOrder(files, content.pages(), facts);
    }

    List<OutlineEntry> of(List<OutlineLine> lines) throws IOException {
        List<OutlineEntry> entries = new ArrayList<>();
        for (OutlineLine line : lines) {
            seen++;
            if (seen > Limits.FILES) {
                tellTooMany(line);
                break;
            }
            if (line.target().indexOf('*') >= 0) {
                entries.addAll(untaken(order.of(folder(line.target()))));
            } else {
                entries.addAll(entry(line));
            }
        }
        return entries;
    }

    private void tellTooMany(OutlineLine line) {
        if (seen == Limits.FILES + 1) {
            files.tellTooMany(line.place().get());
        }
    }

    private List<OutlineEntry> entry(OutlineLine line) throws IOException {
        Optional<String> file = file(line);
        List<OutlineEntry> under = of(line.lines());
        if (file.isEmpty() && line.label().isEmpty()) {
            return under;
        }
        if (file.isEmpty() && under.isEmpty() && !line.target().isEmpty()) {
            return List.of();
        }
        return List.of(file.isEmpty() ? section(line, under) : new OutlineEntry(line.label(), file, under));
    }

    /** The file that an entry names, unless another has named it before. */
    private Optional<String> file(OutlineLine line) throws IOException {
        String target = line.target();
        if (target.isEmpty()) {
            return Optional.empty();
        }
        if (ADDRESS.matcher(target).matches()) {
            files.leaveAside(line.place().get(), "outline.address", target);
            return Optional.empty();
        }
        if (target.startsWith("#")) {
            return Optional.empty();
        }
        Optional<String> file = finder.find(target, line.place());
        if (file.isEmpty() || taken.add(file.get())) {
            return file;
        }
        if (target.indexOf('#') < 0) {
            files.leaveAside(line.place().get(), "outline.twice", file.get());
        }
        return Optional.empty();
    }

    /** A title over chapters; a folder's index that comes first among them without a title of its own is its page. */
    private static OutlineEntry section(OutlineLine line, List<OutlineEntry> under) {
        boolean hasPage = !under.isEmpty()
                && under.get(0).label().isEmpty()
                && under.get(0).entries().isEmpty()
                && under.get(0)
                        .file()
                        .map(MarkdownName::of)
                        .filter(name -> name.isIndex() && !name.folder().isEmpty())
                        .isPresent();
        return hasPage
                ? new OutlineEntry(line.label(), under.get(0).file(), under.subList(1, under.size()))
                : new OutlineEntry(line.label(), Optional.empty(), under);
    }

    private String folder(String pattern) {
        String fixed = pattern.substring(0, pattern.indexOf('*'));
        String folder = ContentFolder.trimmed(fixed.substring(0, fixed.lastIndexOf('/') + 1));
        return folder.isEmpty() ? content : ContentFolder.within(content, folder);
    }

    private List<OutlineEntry> untaken(List<OutlineEntry> entries) {
        List<OutlineEntry> left = new ArrayList<>();
        for (OutlineEntry entry : entries) {
            Optional<String> file = entry.file().filter(taken::add);
            List<OutlineEntry> under = untaken(entry.entries());
            if (file.isPresent() || !under.isEmpty()) {
                left.add(new OutlineEntry(entry.label(), file, under));
            }
        }
        return left;
    }
}
