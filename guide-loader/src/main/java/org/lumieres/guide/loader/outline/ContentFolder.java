package org.lumieres.guide.loader.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lumieres.guide.loader.folder.GuideFolder;
import org.lumieres.guide.loader.source.MarkdownName;

/**
 * The folder that a project has its pages in.
 *
 * @param name its path from the project's folder; empty when it is the project's own
 * @param pages its pages, in natural order
 * @param aside the project's Markdown files that are none of them, and may have been meant to be
 */
record ContentFolder(String name, List<String> pages, List<String> aside) {
    /** Files that tell of a project rather than of its subject, where the project's folder has them. */
    private static final Set<String> OF_THE_PROJECT =
            Set.of("license", "licence", "changelog", "contributing", "code_of_conduct");

    /** The outermost folder of a file that is not for readers by its name. */
    private static final Pattern KEPT_ASIDE = Pattern.compile("^(?:[^/_][^/]*/)*+_[^/]+(?=/)");

    /** What folders hold that no tool makes pages of. */
    private static final Set<String> OF_PIECES = Set.of(
            "includes",
            "layouts",
            "partials",
            "templates",
            "snippets",
            "shared",
            "components",
            "data",
            "build",
            "site",
            "book");

    /** Where projects have their pages if not at their top. */
    private static final List<String> USUAL =
            List.of("docs", "doc", "src", "source", "content", "book", "guide", "pages", "chapters");

    /** The folder that a tool was told, or else the one that has the pages. */
    static ContentFolder of(GuideFolder folder, Optional<String> told) {
        List<String> markdown = markdown(folder);
        String content = told.orElseGet(() -> guess(markdown));
        List<String> inside = markdown.stream()
                .filter(file -> file.startsWith(prefix(content)))
                .toList();
        List<String> pages =
                inside.stream().filter(file -> !isNote(file, folder, inside)).toList();
        Set<String> listed = Set.copyOf(pages);
        return new ContentFolder(
                content,
                pages,
                markdown.stream().filter(file -> !listed.contains(file)).toList());
    }

    /** The files that may be pages. Names keep some from readers, but only where they leave others. */
    private static List<String> markdown(GuideFolder folder) {
        List<String> all = folder.files().stream()
                .filter(MarkdownName::isMarkdown)
                .filter(file -> !isOfTheProject(file) && !isSummary(file))
                .toList();
        List<String> shown = all.stream().filter(file -> !isHidden(file)).toList();
        return shown.isEmpty()
                ? all.stream()
                        .filter(file -> aside(file).noneMatch(ContentFolder::isOfPieces))
                        .toList()
                : shown;
    }

    /** The folders that hold pages and are kept from readers by their names; those of templates and pieces excepted. */
    static Set<String> keptAside(GuideFolder folder) {
        Set<String> pages = Set.copyOf(markdown(folder));
        return folder.files().stream()
                .filter(file -> MarkdownName.isMarkdown(file) && !pages.contains(file))
                .flatMap(ContentFolder::aside)
                .filter(path -> !isOfPieces(path))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> aside(String file) {
        return Optional.of(KEPT_ASIDE.matcher(file)).filter(Matcher::find).map(Matcher::group).stream();
    }

    private static boolean isOfPieces(String folder) {
        return OF_PIECES.contains(folder.substring(folder.lastIndexOf('_') + 1).toLowerCase(Locale.ROOT));
    }

    /** What the names of a folder's files begin with. */
    static String prefix(String folder) {
        return folder.isEmpty() ? "" : folder + "/";
    }

    /** The path of something in a folder. */
    static String within(String folder, String path) {
        return prefix(folder) + path;
    }

    /** A path without what may stand around it: {@code ./docs/} and {@code /docs} are {@code docs}. */
    static String trimmed(String path) {
        int start = 0;
        while (path.startsWith("/", start) || path.startsWith("./", start)) {
            start++;
        }
        int end = path.length();
        while (end > start && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(start, end).equals(".") ? "" : path.substring(start, end);
    }

    private static String guess(List<String> markdown) {
        boolean hasPagesAtTop = markdown.stream()
                .map(MarkdownName::of)
                .anyMatch(name -> name.folder().isEmpty() && !isReadme(name));
        Set<String> tops = markdown.stream()
                .filter(file -> file.indexOf('/') > 0)
                .map(file -> file.substring(0, file.indexOf('/')))
                .collect(Collectors.toSet());
        return hasPagesAtTop || tops.size() != 1
                ? ""
                : tops.stream().filter(USUAL::contains).findFirst().orElse("");
    }

    /** A README that tells of the files beside it: of a project that has an index, or of pictures. */
    private static boolean isNote(String file, GuideFolder folder, List<String> pages) {
        MarkdownName name = MarkdownName.of(file);
        if (!isReadme(name)) {
            return false;
        }
        List<String> beside = in(name.folder(), pages.stream()).toList();
        boolean hasIndex = beside.stream()
                .anyMatch(page -> !page.equals(file) && MarkdownName.of(page).isIndex());
        return hasIndex
                || (beside.size() == 1
                        && !name.folder().isEmpty()
                        && in(name.folder(), folder.files().stream()).anyMatch(ContentFolder::isPicture)
                        && pages.stream()
                                .noneMatch(page -> page.startsWith(name.folder() + "/") && !page.equals(file)));
    }

    private static Stream<String> in(String folder, Stream<String> files) {
        String prefix = prefix(folder);
        return files.filter(file -> file.startsWith(prefix) && file.indexOf('/', prefix.length()) < 0);
    }

    private static boolean isPicture(String file) {
        return file.toLowerCase(Locale.ROOT).matches(".*\\.(?:png|jpe?g|gif|svg|webp)");
    }

    private static boolean isReadme(MarkdownName name) {
        return name.stem().equalsIgnoreCase("readme");
    }

    /** What a tool or an author keeps from readers by its name; Hugo's {@code _index} is a page all the same. */
    private static boolean isHidden(String file) {
        MarkdownName name = MarkdownName.of(file);
        boolean hidden = name.stem().startsWith("_") && !name.isIndex();
        return hidden || Stream.of(name.folder().split("/")).anyMatch(part -> part.startsWith("_"));
    }

    private static boolean isOfTheProject(String file) {
        MarkdownName name = MarkdownName.of(file);
        return name.folder().isEmpty()
                && (OF_THE_PROJECT.contains(name.stem().toLowerCase(Locale.ROOT))
                        || name.stem().equals("SECURITY"));
    }

    private static boolean isSummary(String file) {
        return MarkdownName.of(file).stem().equals("SUMMARY");
    }
}
