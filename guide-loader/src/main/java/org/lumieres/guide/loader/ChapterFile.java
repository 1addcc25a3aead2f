package org.lumieres.guide.loader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lumieres.guide.loader.frontmatter.ChapterFrontMatter;
import org.lumieres.guide.loader.json.Cursor;
import org.lumieres.guide.loader.json.DataText;
import org.lumieres.guide.loader.links.PageAddresses;
import org.lumieres.guide.loader.markdown.MarkdownReader;
import org.lumieres.guide.loader.source.MarkdownName;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;
import org.lumieres.guide.model.Slugs;

/**
 * A Markdown file that is a chapter, its front matter read and its Markdown not yet.
 *
 * @param text all of it
 * @param frontMatter what it starts with
 * @param addresses the addresses, from the site's root, that it says it has besides that of its file
 * @param listedId the id that the list of chapters gives it
 * @param listedTitle the title that the list of chapters gives it, as it is written
 */
record ChapterFile(
        SourceText text,
        FrontMatter frontMatter,
        List<String> addresses,
        Optional<String> listedId,
        Optional<String> listedTitle) {
    private static final Pattern NUMBER = Pattern.compile("^[0-9]+[-_. ]+");

    ChapterFile {
        addresses = List.copyOf(addresses);
    }

    static ChapterFile of(SourceText text, Problems problems) {
        FrontMatter frontMatter = FrontMatter.split(text, problems);
        List<String> addresses =
                frontMatter.data().map(data -> ChapterFrontMatter.addresses(data.root())).orElse(List.of()).stream()
                        .map(address -> PageAddresses.said(address, text.file()))
                        .toList();
        return new ChapterFile(text, frontMatter, addresses, Optional.empty(), Optional.empty());
    }

    /** The same file under the id and the title that a list of chapters gives it, where it does. */
    ChapterFile listedAs(Optional<String> id, Optional<String> title) {
        return new ChapterFile(text, frontMatter, addresses, id, title);
    }

    /** Where the Markdown starts. */
    int start() {
        return frontMatter.end();
    }

    /** The title that its list or else its front matter gives it, as it is written; empty when neither does. */
    String title() {
        return listedTitle
                .or(() -> frontMatter
                        .data()
                        .map(data -> data.root().get("title"))
                        .filter(Cursor::isString)
                        .map(title -> title.written().strip()))
                .orElse("");
    }

    /** The language that its front matter says it is in. */
    Optional<String> language() {
        return frontMatter
                .data()
                .map(DataText::root)
                .flatMap(data -> language(data, "language").or(() -> language(data, "lang")));
    }

    private static Optional<String> language(Cursor data, String key) {
        return Optional.of(data.get(key))
                .filter(Cursor::isString)
                .map(language -> language.written().strip().replace('_', '-'))
                .filter(language -> !language.isEmpty());
    }

    /** The id that it will most likely have: what its title says is sure only once it is read. */
    String likelyId(MarkdownReader reader) {
        return id(reader.scanChapterId(text, start()));
    }

    /** Its id: what its list says, else the front matter, else the title, else the file's name. */
    String id(Optional<String> inTitle) {
        return listedId.or(() -> frontMatter
                        .data()
                        .map(data -> data.root().get("id"))
                        .filter(Cursor::isString)
                        .map(Cursor::written))
                .or(() -> inTitle)
                .orElseGet(() -> idOf(text.file()));
    }

    /**
     * The id that a file's name gives, without its leading number: {@code reseaux/02-Animer.md} is {@code animer}. A
     * folder's own page goes by the name of the folder: {@code reseaux/index.md} is {@code reseaux}.
     */
    static String idOf(String file) {
        MarkdownName parts = MarkdownName.of(file);
        String name = parts.isIndex() && !parts.folder().isEmpty() ? parts.folderName() : parts.stem();
        String slug = Slugs.slug(NUMBER.matcher(name).replaceFirst(""));
        return slug.isEmpty() ? Slugs.slug(name).toLowerCase(Locale.ROOT) : slug;
    }
}
