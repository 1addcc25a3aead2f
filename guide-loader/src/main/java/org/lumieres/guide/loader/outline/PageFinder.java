package org.lumieres.guide.loader.outline;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.json.Cursor;
import org.lumieres.guide.loader.source.MarkdownName;
import org.lumieres.guide.loader.source.SourceText;

/**
 * Finds the files that outlines name as each tool spells it: with an extension or without, a folder for its index, an
 * address on the site, a name without its leading number. Not thread-safe.
 */
final class PageFinder {
    private static final List<String> INDEXES = List.of("index", "README", "readme", "_index");

    private final OutlineFiles files;
    private final String content;
    private final List<String> pages;
    private final Pages facts;
    private final Set<String> all;
    private @Nullable Map<String, String> byId;

    PageFinder(OutlineFiles files, String content, List<String> pages, Pages facts) {
        this.files = files;
        this.content = content;
        this.pages = pages;
        this.facts = facts;
        this.all = Set.copyOf(files.folder().files());
    }

    /** The file that an outline names; empty when it names none, and the reason is told. */
    Optional<String> find(String target, Supplier<SourceRange> place) throws IOException {
        String path = ContentFolder.within(content, stripped(target));
        Optional<String> page = MarkdownName.isMarkdown(path)
                ? Optional.of(path)
                : spelled(path).or(() -> byId(target));
        if (page.isPresent()) {
            return files.named(page.get(), place).map(SourceText::file);
        }
        Optional<String> other = ofOtherKind(path);
        if (other.isPresent()) {
            files.leaveAside(place.get(), "outline.not-markdown", other.get());
            return Optional.empty();
        }
        files.named(path, place);
        return Optional.empty();
    }

    /** A target without what it names inside of its page; a slash at the end, which tells a folder, stays. */
    private static String stripped(String target) {
        int end = 0;
        while (end < target.length() && target.charAt(end) != '#' && target.charAt(end) != '?') {
            end++;
        }
        return ContentFolder.trimmed(target.substring(0, end)) + (target.startsWith("/", end - 1) ? "/" : "");
    }

    private Optional<String> spelled(String path) {
        String stem = path.endsWith(".html") ? path.substring(0, path.length() - ".html".length()) : path;
        String bare = ContentFolder.trimmed(stem);
        String inside = bare.isEmpty() ? "" : bare + "/";
        Stream<String> stems = Stream.concat(
                bare.equals(stem) && !bare.isEmpty() ? Stream.of(bare) : Stream.empty(),
                INDEXES.stream().map(index -> inside + index));
        return stems.flatMap(name -> MarkdownName.EXTENSIONS.stream().map(name::concat))
                .filter(all::contains)
                .findFirst();
    }

    private Optional<String> ofOtherKind(String path) {
        return files.folder().files().stream()
                .filter(file -> file.equals(path) || file.startsWith(path + "."))
                .findFirst();
    }

    /** Docusaurus names pages by ids: their paths without leading numbers, the last part being what the page says. */
    private Optional<String> byId(String id) {
        Map<String, String> ids = byId;
        if (ids == null) {
            ids = new HashMap<>();
            for (String page : pages) {
                ids.putIfAbsent(id(page), page);
            }
            byId = ids;
        }
        return Optional.ofNullable(ids.get(id));
    }

    private String id(String page) {
        MarkdownName name =
                MarkdownName.of(page.substring(ContentFolder.prefix(content).length()));
        String folder = Stream.of(name.folder().split("/"))
                .filter(part -> !part.isEmpty())
                .map(PageFinder::unnumbered)
                .map(part -> part + "/")
                .collect(Collectors.joining());
        return folder + idSaid(page).orElseGet(() -> unnumbered(name.stem()));
    }

    private Optional<String> idSaid(String page) {
        try {
            return facts.frontMatter(page)
                    .map(data -> data.get("id"))
                    .filter(Cursor::isString)
                    .map(Cursor::written);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String unnumbered(String name) {
        return name.replaceFirst("^\\d+[-_. ]+", "");
    }
}
