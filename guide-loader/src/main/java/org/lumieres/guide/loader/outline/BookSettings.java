package org.lumieres.guide.loader.outline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumieres.guide.loader.json.Cursor;

/**
 * The settings that stand beside a {@code SUMMARY.md}: {@code book.toml} of mdBook, {@code book.json} of HonKit,
 * {@code .gitbook.yaml}.
 *
 * @param folder the folder of the pages, when it is told
 * @param summaries where the summary may be, the likeliest first
 */
record BookSettings(
        Optional<String> folder, List<String> summaries, Optional<String> title, Optional<String> language) {
    private static final List<String> FOLDERS = List.of("", "src", "docs");

    static BookSettings read(OutlineFiles files) throws IOException {
        Optional<TomlStrings> toml =
                files.folder().has("book.toml") ? files.text("book.toml").map(TomlStrings::of) : Optional.empty();
        Optional<Cursor> json = files.data("book.json").map(OutlineFiles.Data::root);
        Optional<Cursor> yaml = files.data(".gitbook.yaml").map(OutlineFiles.Data::root);
        Optional<String> folder = toml.map(book -> book.get("book.src").orElse("src"))
                .or(() -> data(json, yaml)
                        .flatMap(book -> Words.of(book, "root").stream())
                        .findFirst())
                .map(ContentFolder::trimmed);
        Optional<String> summary = data(json, yaml)
                .flatMap(book -> Words.of(book.get("structure"), "summary").stream())
                .findFirst();
        return new BookSettings(
                folder,
                summaries(folder, summary),
                toml.flatMap(book -> book.get("book.title")).or(() -> json.flatMap(book -> Words.of(book, "title"))),
                toml.flatMap(book -> book.get("book.language"))
                        .or(() -> json.flatMap(book -> Words.of(book, "language"))));
    }

    /** What the settings tell where there is no summary. */
    Optional<OutlineSource.Told> told(OutlineFiles files) {
        return folder.isPresent() || title.isPresent()
                ? Optional.of(new OutlineSource.Told(files.folder().name(), folder, title, language, List.of()))
                : Optional.empty();
    }

    private static Stream<Cursor> data(Optional<Cursor> json, Optional<Cursor> yaml) {
        return Stream.concat(json.stream(), yaml.stream());
    }

    private static List<String> summaries(Optional<String> folder, Optional<String> name) {
        List<String> summaries = new ArrayList<>();
        Stream.concat(folder.stream(), FOLDERS.stream())
                .forEach(in ->
                        name.ifPresent(file -> summaries.add(ContentFolder.within(in, ContentFolder.trimmed(file)))));
        Stream.concat(folder.stream(), FOLDERS.stream())
                .forEach(in -> summaries.add(ContentFolder.within(in, "SUMMARY.md")));
        return summaries;
    }
}
