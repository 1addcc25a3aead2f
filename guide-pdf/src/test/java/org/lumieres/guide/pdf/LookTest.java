package org.lumieres.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.pdf.TaggedPdf.Element;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The pages look as an institution wants them. */
class LookTest {
    private static final Guide GUIDE = Guide.builder("essai", "Essai", "fr").build();

    @Test
    void the_sheets_are_A4_or_letter() throws IOException {
        assertThat(size(PdfRenderer.builder().build())).isEqualTo("595 x 842");
        assertThat(size(PdfRenderer.builder().paper(Paper.LETTER).build())).isEqualTo("612 x 792");
    }

    @Test
    void a_style_sheet_has_the_last_word() throws IOException {
        PdfRenderer own = PdfRenderer.builder()
                .stylesheet("@page { size: 100mm 150mm }", Assets.none())
                .build();

        assertThat(size(own)).isEqualTo("283 x 425");
    }

    @Test
    void what_a_style_sheet_names_elsewhere_is_not_loaded(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.css"), "body::before { content: 'SECRET' }");
        PdfRenderer own = PdfRenderer.builder()
                .stylesheet(
                        "@import url('" + secret.toUri() + "'); body { background-image: url('" + secret.toUri()
                                + "') } @import url('http://127.0.0.1:1/x.css');",
                        Assets.none())
                .build();

        byte[] pdf = Guides.print(GUIDE, own);

        assertThat(TaggedPdf.read(pdf).root().text()).doesNotContain("SECRET");
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_style_sheet_may_bring_typefaces() throws Exception {
        PdfRenderer own = PdfRenderer.builder()
                .stylesheet(
                        "@font-face { font-family: Own; src: url('own.ttf') } body, h1, h2 { font-family: Own }",
                        name -> name.equals("own.ttf")
                                ? Optional.of(Resources.bytes("fonts/mono-regular.ttf"))
                                : Optional.empty())
                .build();

        byte[] pdf = Guides.print(GUIDE, own);

        assertThat(typefaces(pdf)).anySatisfy(name -> assertThat(name).endsWith("+GuideMono-Regular"));
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void the_folder_of_an_institution_has_a_style_sheet_and_its_typefaces(@TempDir Path folder) throws Exception {
        Path look = Files.createDirectory(folder.resolve("look"));
        Files.write(
                Files.createDirectory(look.resolve("polices")).resolve("own.ttf"),
                Resources.bytes("fonts/mono-regular.ttf"));
        assertThat(size(PdfRenderer.builder().theme(look).build()))
                .as("one without")
                .isEqualTo("595 x 842");

        Files.writeString(look.resolve("print.css"), """
                @page { size: 100mm 150mm }
                @font-face { font-family: Own; src: url('polices/own.ttf') }
                body, h1, h2 { font-family: Own }
                """);
        PdfRenderer own = PdfRenderer.builder().theme(look).build();
        assertThat(size(own)).isEqualTo("283 x 425");
        assertThat(typefaces(Guides.print(GUIDE, own)))
                .anySatisfy(name -> assertThat(name).endsWith("+GuideMono-Regular"));

        assertThatThrownBy(() -> PdfRenderer.builder().theme(folder.resolve("nowhere")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_typeface_that_is_not_there_is_an_error_with_its_name() {
        PdfRenderer own = PdfRenderer.builder()
                .stylesheet(
                        "@font-face { font-family: Own; src: url('polices/own.ttf') } h1 { font-family: Own }",
                        Assets.none())
                .build();

        assertThatThrownBy(() -> own.render(GUIDE, OutputStream.nullOutputStream()))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage("polices/own.ttf");
    }

    @Test
    void a_picture_that_says_nothing_is_no_figure(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("trait.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='40' height='20'/></svg>");

        TaggedPdf pdf = TaggedPdf.read(Guides.print(Guides.chapter(folder, """
                ![](trait.svg){.decorative}

                ![Un trait](trait.svg)
                """)));

        assertThat(pdf.all("Figure").map(Element::alt)).containsExactly("Un trait");
    }

    @Test
    void a_heading_never_stands_at_the_foot_of_a_page(@TempDir Path folder) throws IOException {
        StringBuilder markdown = new StringBuilder();
        for (int i = 1; i <= 60; i++) {
            markdown.append("## Titre ")
                    .append(i)
                    .append("\n\n")
                    .append("Un mot de plus. ".repeat(i))
                    .append("\n\n");
        }

        try (PDDocument pdf = Loader.loadPDF(Guides.print(Guides.chapter(folder, markdown.toString())))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(8);
            for (int page = 4; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String[] lines = stripper.getText(pdf).strip().split("\\R");
                // The last line is the number of the page.
                assertThat(lines[lines.length - 2]).doesNotStartWith("Titre");
            }
        }
    }

    @Test
    void a_link_in_the_text_is_told_without_its_colour(@TempDir Path folder) throws IOException {
        byte[] pdf = Guides.print(Guides.chapter(
                folder, "Voir [cette page](https://exemple.example).\n" + "\n## Une section\n\nDu texte.\n".repeat(6)));

        assertThat(isUnderlined(pdf, 2)).as("in the text").isTrue();
        assertThat(isUnderlined(pdf, 1)).as("in the table of contents").isFalse();
    }

    /** Whether a line runs below the first link of a page from its beginning to its end. */
    private static boolean isUnderlined(byte[] bytes, int page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<PDAnnotation> links = pdf.getPage(page).getAnnotations();
            PDRectangle link = links.get(0).getRectangle();
            BufferedImage drawn = new PDFRenderer(pdf).renderImage(page, 4, ImageType.GRAY);
            int bottom = drawn.getHeight() - Math.round(4 * link.getLowerLeftY());
            int left = Math.round(4 * link.getLowerLeftX()) + 4;
            int right = Math.round(4 * link.getUpperRightX()) - 4;
            return IntStream.range(bottom - 20, bottom)
                    .anyMatch(y -> IntStream.range(left, right).allMatch(x -> (drawn.getRGB(x, y) & 0xFF) < 200));
        }
    }

    @Test
    void headings_of_each_level_look_like_no_others(@TempDir Path folder) throws IOException {
        byte[] pdf = Guides.print(Guides.chapter(folder, """
                Un **mot** de plus.

                ## Deux
                ### Trois
                #### Quatre
                ##### Cinq
                ###### Six
                """));

        List<String> looks = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> signs) {
                TextPosition sign = signs.get(0);
                if (Set.of("Deux", "Trois", "Quatre", "Cinq", "Six", "mot").contains(text.strip())) {
                    looks.add(sign.getFont().getName().substring(6) + " " + sign.getFontSizeInPt());
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.setStartPage(2);
            stripper.getText(document);
        }

        assertThat(looks).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
    }

    private static Set<String> typefaces(byte[] bytes) throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(name).getName());
                }
            }
        }
        return names;
    }

    private static String size(PdfRenderer renderer) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Guides.print(GUIDE, renderer))) {
            PDRectangle box = pdf.getPage(0).getMediaBox();
            return Math.round(box.getWidth()) + " x " + Math.round(box.getHeight());
        }
    }
}
