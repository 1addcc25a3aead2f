package org.lumieres.guide.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.render.epub.EpubRenderer;

/** The guides that are made into books to be looked at: ours, and those of publishers who never heard of us. */
enum Books {
    LUMIERES("../examples/lumieres"),
    JARDIN("src/test/guides/jardin"),
    CNIL_FR("../../shared/corpora/cnil-guide-rgpd/fr"),
    CNIL_EN("../../shared/corpora/cnil-guide-rgpd/en"),
    ETALAB("../../shared/corpora/guides-etalab"),
    GDS_WAY("../../shared/corpora/gds-way"),
    COMMONMARK("../../shared/corpora/commonmark-spec");

    private final Path source;

    Books(String source) {
        this.source = Path.of(source);
    }

    /** The book, which stays under {@code target/books} for people to look at. */
    Path file() {
        assumeTrue(Files.exists(source) || System.getenv("CI") != null, "no corpora beside the project");
        Path book = Path.of("target/books", name().toLowerCase(Locale.ROOT) + ".epub");
        write(PublishedSite.load(this == COMMONMARK ? markdown(source.resolve("spec.txt"), book) : source), book);
        return book;
    }

    /** A copy of a file of another name than Markdown has, beside its book. */
    private static Path markdown(Path file, Path book) {
        try {
            Files.createDirectories(book.getParent());
            Path copy = book.resolveSibling("spec.md");
            return Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(LoadResult loaded, Path book) {
        try {
            Files.createDirectories(book.getParent());
            try (OutputStream out = Files.newOutputStream(book)) {
                EpubRenderer.builder()
                        .assets(loaded.assets())
                        .build()
                        .render(loaded.guide().orElseThrow(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documents of our books, each with its book, laid out in a folder as a reading system would. */
    static Stream<Path> pages() {
        return Stream.of(LUMIERES, JARDIN).flatMap(book -> unzipped(book.file()).sorted());
    }

    private static Stream<Path> unzipped(Path book) {
        Path folder = Path.of(book.toString().replace(".epub", ""));
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
            return Files.list(folder.resolve("EPUB"))
                    .filter(file -> file.toString().endsWith(".xhtml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
