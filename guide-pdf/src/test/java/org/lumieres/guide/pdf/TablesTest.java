package org.lumieres.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.pdf.TaggedPdf.Element;

/** A table fits on the page with all its columns, whatever is in it. */
class TablesTest {
    private static final String SEVEN_COLUMNS = """
            | Établissement | Département | Fréquentation | Responsable | Téléphone | Accessibilité | Commentaire |
            | --- | --- | --- | --- | --- | --- | --- |
            | Bibliothèque | Yvelines | 123456 | Poquelin | 0123456789 | partielle | rénovation |
            """;
    private static final String ADDRESS = """
            | Cas | Adresse |
            | --- | --- |
            | vide | https://www.legifrance.example/affichTexte.do?cidTexte=JORFTEXT000000886460&dateTexte=20141126&x=1 |
            """;
    private static final String LONG_WORDS = """
            | Clef | Nom | Courriel |
            | --- | --- | --- |
            | `structureDeTableauxQuiVontAuDelaDeLaPage` | anticonstitutionnellementanticonstitutionnellement | service-de-la-communication@direction.ministere-des-bibliotheques.example |
            """;
    /** Where the lines of a left page begin and end, in points. */
    private static final float LEFT_EDGE = 107;

    private static final float RIGHT_EDGE = 511;
    /** The first page of the chapter, behind the cover. */
    private static final int PAGE = 2;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {SEVEN_COLUMNS, ADDRESS, LONG_WORDS})
    void no_word_is_lost(String table) throws IOException {
        allWordsAreThere(table);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 11, 16, 60})
    void no_column_is_lost(int columns) throws IOException {
        allWordsAreThere(table(columns, "Colonne ", "1 234 567"));
    }

    @Test
    void no_column_is_lost_where_a_table_stands_inside_of_other_things() throws IOException {
        allWordsAreThere("- Une liste\n\n" + SEVEN_COLUMNS.indent(2) + "\n\n:::practice{title=\"Fiche\"}\n"
                + SEVEN_COLUMNS + "\n:::\n");
    }

    @Test
    void a_picture_leaves_the_other_columns_their_room() throws IOException {
        ImageIO.write(
                new BufferedImage(2000, 1500, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("grande.png").toFile());

        byte[] pdf = allWordsAreThere("""
                | Vue | Lieu | Plan |
                | --- | --- | --- |
                | ![Un parc](grande.png) | Versailles | ![Un plan](grande.png) |
                """);

        assertThat(TaggedPdf.read(pdf).all("Figure").map(Element::alt)).containsExactly("Un parc", "Un plan");
    }

    @Test
    void a_high_picture_takes_no_more_room_than_it_is_wide() throws IOException {
        ImageIO.write(
                new BufferedImage(600, 1800, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("haute.png").toFile());

        allWordsAreThere("""
                | Vue | Lieu | Note | Date |
                | --- | --- | --- | --- |
                | ![Une tour](haute.png) | Versailles | Un mot | 2014 |
                """);
    }

    @Test
    void words_are_broken_only_where_they_do_not_fit() throws IOException {
        assertThat(text(print(SEVEN_COLUMNS))).contains("Établissement", "0123456789", "Commentaire");
    }

    @Test
    void type_is_smaller_only_where_it_must_be() throws IOException {
        assertThat(sizes(print(table(4, "Colonne ", "texte ")))).containsOnly(9.2f);
        assertThat(sizes(print(SEVEN_COLUMNS)))
                .allSatisfy(size -> assertThat(size).isBetween(7.5f, 9f));
        assertThat(sizes(print(table(16, "Colonne ", "1 234 567")))).containsOnly(6.2f);
    }

    private byte[] allWordsAreThere(String table) throws IOException {
        byte[] pdf = print(table);
        String letters = SpokenTitles.letters(text(pdf));
        String withoutPictures = table.replaceAll("!\\[.*?]\\(.*?\\)|\\{.*?}|:::\\w*|-{3}", " ");
        for (String word : withoutPictures.split("[\\s|]+")) {
            assertThat(letters).contains(SpokenTitles.letters(word));
        }
        for (TextPosition sign : signs(pdf)) {
            assertThat(sign.getXDirAdj()).as(sign.getUnicode()).isGreaterThanOrEqualTo(LEFT_EDGE);
            assertThat(sign.getXDirAdj() + sign.getWidthDirAdj())
                    .as(sign.getUnicode())
                    .isLessThanOrEqualTo(RIGHT_EDGE);
        }
        return pdf;
    }

    private byte[] print(String markdown) throws IOException {
        return Guides.print(Guides.chapter(folder, markdown));
    }

    /** A table of two rows. */
    private static String table(int columns, String head, String cell) {
        String heads = IntStream.rangeClosed(1, columns)
                .mapToObj(column -> head + column)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
        String row = "| " + (cell + " | ").repeat(columns) + "\n";
        return heads + "|" + " --- |".repeat(columns) + "\n" + row + row;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The sizes of the type of a table, which is the only thing set in sans on its page beside heads. */
    private static List<Float> sizes(byte[] pdf) throws IOException {
        return signs(pdf).stream()
                .filter(sign -> sign.getFont().getName().contains("Sans"))
                .filter(sign -> sign.getYDirAdj() > 150 && sign.getYDirAdj() < 700)
                .map(sign -> Math.round(sign.getTextMatrix().getScaleX() * 10) / 10f)
                .distinct()
                .toList();
    }

    /** What is set on the page. */
    private static List<TextPosition> signs(byte[] pdf) throws IOException {
        List<TextPosition> signs = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                signs.addAll(positions);
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.setStartPage(PAGE);
            stripper.setEndPage(PAGE);
            stripper.getText(document);
        }
        return signs;
    }
}
