package org.lumieres.guide.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lumieres.guide.model.AccessibilityAudit;
import org.lumieres.guide.model.AccessibilityStatement;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Identifier;
import org.lumieres.guide.model.IdentifierScheme;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Role;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.render.epub.EpubRenderer;

/** EPUBCheck has nothing to say of any book: no error, no warning, no remark on usage. */
class BookCheckTest {

    @ParameterizedTest
    @EnumSource
    void each_book_is_valid(Books book) {
        assertThat(BookChecker.findings(book.file())).isEmpty();
    }

    /** What no validated guide has, and many a link of the world. */
    @Test
    void so_is_the_book_of_a_guide_that_nobody_checked(@TempDir Path folder) throws Exception {
        String odd = "1<b> /é ] #\u0000\uD800";
        Guide guide = Guide.builder(odd, " ", "fr-")
                .subtitle("")
                .keywords(List.of("", odd))
                .identifiers(List.of(
                        new Identifier(IdentifierScheme.ISBN, "978-2-11-000000-0", null),
                        new Identifier(IdentifierScheme.ARK, "ark:/1/a", null)))
                .contributors(
                        Contributor.builder(" ").roles(List.of(Role.AUTHOR)).build(),
                        Contributor.builder(odd).build())
                .cover(Image.of("é/.svg", ""))
                .volumes(Volume.builder(odd, "")
                        .chapters(chapter(odd), chapter(odd), chapter("nav"), chapter("2014"))
                        .build())
                .accessibility(new AccessibilityStatement(
                        null, null, new AccessibilityAudit(null, "Un cabinet", 100), List.of()))
                .build();
        Path book = folder.resolve("odd.epub");
        byte[] dot = Files.readAllBytes(Path.of("src/test/guides/jardin/images/portrait.png"));
        try (var out = Files.newOutputStream(book)) {
            EpubRenderer.builder().assets(src -> Optional.of(dot)).build().render(guide, out);
        }

        assertThat(BookChecker.findings(book)).isEmpty();
    }

    private static Chapter chapter(String id) {
        List<Inline> links = List.of(
                        "a/b.docx",
                        "//exemple.fr",
                        "https:///exemple.fr",
                        "http://a b.fr/c d",
                        "https://é.fr/é?a=[b]#c#d",
                        "https://exemple.fr/%zz",
                        "http://a_b.fr",
                        "https://[::1]/",
                        "mailto:a@b.fr",
                        "tel:+33 1",
                        "urn:isbn:1",
                        "http://exemple.fr:port/",
                        "https://exemple.fr\\a",
                        "doi:10.1/2",
                        "ftp://a")
                .stream()
                .<Inline>map(url -> new Inline.Link(url, "titre", List.of(new Inline.Text(url))))
                .toList();
        return Chapter.builder(id, id)
                .body(
                        new Paragraph(links),
                        new Figure(id, new Image("é à/1 .PNG", null, false, null, null), List.of(), List.of()))
                .sections(
                        Section.builder(id, "").build(), Section.builder(id, id).build())
                .build();
    }

    @Test
    void the_checker_would_have_told(@TempDir Path folder) throws Exception {
        Path faulty = folder.resolve("faulty.epub");
        try (ZipFile book = new ZipFile(Books.LUMIERES.file().toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(faulty))) {
            for (ZipEntry entry : book.stream().toList()) {
                byte[] content = book.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().endsWith("moderer.xhtml")
                                ? new String(content, UTF_8)
                                        .replace("<h1>", "<h1 align=\"center\">")
                                        .replace("href=\"glossary.xhtml#", "href=\"glossary.xhtml#no-")
                                        .getBytes(UTF_8)
                                : content);
            }
        }

        assertThat(BookChecker.findings(faulty))
                .anyMatch(finding -> finding.contains("align"))
                .anyMatch(finding -> finding.startsWith("ERROR RSC-012"));
    }
}
