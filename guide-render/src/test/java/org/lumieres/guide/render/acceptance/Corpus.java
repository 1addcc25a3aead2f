package org.lumieres.guide.render.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text that was written without a thought of this library, as its publisher keeps it. */
enum Corpus {
    CNIL_FR("cnil-fr", "cnil-guide-rgpd/fr"),
    CNIL_EN("cnil-en", "cnil-guide-rgpd/en"),
    ETALAB("guides-etalab", "guides-etalab"),
    GDS_WAY("gds-way", "gds-way"),
    /** One long chapter, full of what is hard to read. */
    COMMONMARK("commonmark-spec", "commonmark-spec/spec.txt");

    private static final Pattern MARKDOWN = Pattern.compile(".*\\.(?:md|markdown|mdx|qmd|md\\.erb)");

    private final String title;
    private final String path;

    Corpus(String title, String path) {
        this.title = title;
        this.path = path;
    }

    String title() {
        return title;
    }

    /** Its folder; a copy, in an empty folder, of what is one file of another name than Markdown has. */
    Path folder(Path empty) throws IOException {
        Path source = Corpora.find(path);
        if (Files.isDirectory(source)) {
            return source;
        }
        Files.copy(source, empty.resolve("spec.md"), StandardCopyOption.REPLACE_EXISTING);
        return empty;
    }

    /**
     * The Markdown files of a folder and of those in it, by their names from there; not those of its publisher's tools.
     */
    static List<String> markdownFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> MARKDOWN.matcher(file).matches())
                    .sorted()
                    .toList();
        }
    }
}
