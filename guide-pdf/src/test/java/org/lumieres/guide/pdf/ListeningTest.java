package org.lumieres.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.pdf.TaggedPdf.Element;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What those who listen to a book are told, and when. */
class ListeningTest {
    @TempDir
    Path folder;

    @Test
    void a_box_is_the_label_of_its_item_and_says_whether_that_is_done() throws Exception {
        TaggedPdf pdf = read("""
                - [ ] Écrire
                - [x] Relire

                Une autre liste, dont les items sont des paragraphes.

                - [x] Un paragraphe.

                  Un autre.
                - [ ] Le dernier.
                """);

        assertThat(pdf.all("LI").flatMap(item -> item.children().stream()).map(ListeningTest::said))
                .containsExactly(
                        "Lbl à faire",
                        "LBody Écrire",
                        "Lbl fait",
                        "LBody Relire",
                        "Lbl fait",
                        "LBody Un paragraphe. Un autre.",
                        "Lbl à faire",
                        "LBody Le dernier.");
    }

    @Test
    void a_box_that_is_ticked_on_paper_says_nothing() throws Exception {
        TaggedPdf pdf = read("""
                :::checklist{title="Avant de publier"}
                - Relire.
                - Demander. {#demander required}
                :::
                """);

        assertThat(pdf.all("LI").map(ListeningTest::said)).containsExactly("LI Relire.", "LI obligatoire Demander.");
    }

    @Test
    void what_stands_by_itself_on_the_cover_is_read_there() throws Exception {
        Files.writeString(folder.resolve("guide.yaml"), """
                id: essai
                title: Essai
                language: fr
                edition: {number: 3, issued: 2026-10-01}
                volumes: [{id: essai, title: Essai, chapters: [essai.md]}]
                """);
        Files.writeString(folder.resolve("essai.md"), "# Un essai\n\nDes mots.\n");

        String text = words(
                TaggedPdf.read(conforming(Guides.print(Guides.load(folder)))).root());

        assertThat(text).startsWith("Essai Édition 3 1er octobre 2026 Essai");
    }

    @Test
    void whom_a_guide_is_for_is_told_before_what_they_do() throws Exception {
        Files.writeString(folder.resolve("guide.yaml"), """
                id: essai
                title: Essai
                language: fr
                audiences: [{name: Élus, description: Qui décident.}, {name: Agents, description: Qui écrivent.}]
                volumes: [{id: essai, title: Essai, chapters: [essai.md]}]
                """);
        Files.writeString(folder.resolve("essai.md"), "# Un essai\n\nDes mots.\n");

        TaggedPdf pdf = TaggedPdf.read(conforming(Guides.print(Guides.load(folder))));

        assertThat(pdf.all("LI").map(ListeningTest::said))
                .startsWith("LI Élus Qui décident.", "LI Agents Qui écrivent.");
    }

    @Test
    void the_head_of_a_table_is_read_once_however_many_pages_show_it() throws Exception {
        TaggedPdf pdf = read("| Nom | *Nombre* |\n| --- | --- |\n" + "| Un nom | 12 |\n".repeat(120));

        assertThat(pdf.all("TH").map(ListeningTest::said)).containsExactly("TH Nom", "TH Nombre");
    }

    @Test
    void notes_are_notes_and_their_calls_are_references() throws Exception {
        byte[] bytes = print("""
                Une phrase[^a], une autre[^b], et encore[^a].

                [^a]: La première note.
                [^b]: La seconde.
                """);

        TaggedPdf pdf = TaggedPdf.read(bytes);
        assertThat(pdf.all("Reference").flatMap(call -> call.all("Link")).map(ListeningTest::said))
                .containsExactly("Link 1", "Link 2", "Link 1");
        assertThat(pdf.all("LBody").flatMap(body -> body.children().stream()).map(Element::type))
                .containsExactly("Note", "Note");
        assertThat(pdf.all("Note").map(Element::id)).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(linkWords(bytes))
                .endsWith(
                        "Note 1",
                        "Note 2",
                        "Note 1",
                        "Retour au texte, appel 1",
                        "Retour au texte, appel 2",
                        "Retour au texte");
    }

    @Test
    void a_formula_is_one_thing_that_is_said_in_one() throws Exception {
        TaggedPdf pdf = read("""
                Il écrit :

                $$
                E = mc^2
                $$
                """);

        assertThat(pdf.all("Formula").map(Element::alt)).containsExactly("E = mc^2");
        assertThat(pdf.all("Code")).isEmpty();
    }

    @Test
    void words_stay_apart_where_lines_are_centred_or_end_on_the_right() throws Exception {
        String words = "Des mots qui vont à la ligne. ".repeat(8).strip();
        TaggedPdf pdf = read("""
                | Centre | Fin |
                | :---: | ---: |
                | %1$s | %1$s |

                :::epigraph{attribution="Quelqu’un"}
                %1$s
                :::
                """.formatted(words));

        String cell = pdf.all("TD").map(ListeningTest::spoken).findFirst().orElseThrow();
        assertThat(pdf.all("TD").map(ListeningTest::spoken)).hasSize(2).allMatch(cell::equals);
        assertThat(cell).isEqualTo(words);
        assertThat(pdf.all("BlockQuote").map(ListeningTest::spoken)).containsExactly(words);
    }

    private TaggedPdf read(String markdown) throws Exception {
        return TaggedPdf.read(print(markdown));
    }

    private byte[] print(String markdown) throws Exception {
        return conforming(Guides.print(Guides.chapter(folder, markdown)));
    }

    private static byte[] conforming(byte[] pdf) throws Exception {
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        return pdf;
    }

    private static String said(Element element) {
        return element.type() + " " + words(element);
    }

    private static String words(Element element) {
        String words = element.actual() == null ? element.text() : element.actual();
        return words.replaceAll("\\s+", " ").strip();
    }

    /** The content alone, without what the reader of tags puts between its pieces. */
    private static String spoken(Element element) {
        return element.spoken().strip();
    }

    private static List<String> linkWords(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            Stream.Builder<String> words = Stream.builder();
            for (PDPage page : pdf.getPages()) {
                page.getAnnotations().stream().map(PDAnnotation::getContents).forEach(words);
            }
            return words.build().toList();
        }
    }
}
