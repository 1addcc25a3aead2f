package org.lumieres.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.pdf.TaggedPdf.Element;

/** A no-break space keeps words on a line across the borders of links, emphasis and code. */
class JointsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le *mot* ; et puis",
                "le mot-dièse `#NuitDesMusées` : et puis",
                "le mot « <span lang=\"it\">Quattrocento</span> » et puis",
                "un [lien de plusieurs mots](https://exemple.example) ; et puis",
                "les mots « **un, *deux*, trois** » et puis",
                "un mot[^note] et puis",
                "un *titre en italique*, et puis (*ceci* et **cela**) l’*article*, et puis",
            })
    void no_line_begins_or_ends_where_none_may(String words) throws IOException {
        for (String line : lines(print(atEachPlaceOfALine(words)))) {
            assertThat(line).doesNotMatch("^\\h*[,.;:)»1].*|.*[«(’]\\h*$");
        }
    }

    @Test
    void a_link_is_one_link_still() throws IOException {
        TaggedPdf pdf =
                TaggedPdf.read(print("Voici : « [un lien de plusieurs mots](https://exemple.example) » ; puis."));

        assertThat(pdf.all("Link").map(Element::text).filter(text -> text.contains("lien")))
                .singleElement()
                .asString()
                .isEqualToIgnoringWhitespace("un lien de plusieurs mots");
    }

    @Test
    void foreign_words_are_said_in_one() throws IOException {
        TaggedPdf pdf = TaggedPdf.read(print("Voici : « <span lang=\"en\">mise en abyme</span> » ; puis."));

        assertThat(pdf.all().filter(element -> "en".equals(element.lang())).map(Element::spoken))
                .containsExactly("mise en abyme");
    }

    @Test
    void words_keep_their_order() throws IOException {
        TaggedPdf pdf = TaggedPdf.read(
                print("Un « *mot* » : « **deux [beaux](#x) mots** » ; « `trois` »[^n] !\n\n[^n]: Note."));

        assertThat(pdf.root().text().replaceAll("[\\s\\h]+", "")).contains("Un«mot»:«deuxbeauxmots»;«trois»1!");
    }

    private byte[] print(String markdown) throws IOException {
        return Guides.print(Guides.chapter(folder, markdown));
    }

    private static String atEachPlaceOfALine(String words) {
        StringBuilder markdown = new StringBuilder();
        for (int letters = 1; letters < 110; letters++) {
            markdown.append("n".repeat(letters % 10 + 1))
                    .append(" abcdefghi".repeat(letters / 10))
                    .append(' ')
                    .append(words)
                    .append(".\n\n");
        }
        return markdown.append("[^note]: Une note.\n").toString();
    }

    /** Those of the paragraphs. */
    private static List<String> lines(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            String text = stripper.getText(pdf);
            return Arrays.stream(text.substring(0, text.lastIndexOf("Une note")).split("\\R"))
                    .filter(line -> !line.matches("\\d*|1\\. *"))
                    .toList();
        }
    }
}
