package org.lumieres.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cover holds its title, its picture and its edition, one below the other. */
class CoverTest {
    private static final String WORDS = "accueil des publics dans les établissements culturels et patrimoniaux, ";

    @ParameterizedTest
    @CsvSource({
        "1200, 1000, 20, A4",
        "1200, 1000, 60, A4",
        "1200, 1000, 110, A4",
        "1200, 1000, 240, LETTER",
        "1200, 400, 400, LETTER",
        "1200, 1199, 130, LETTER"
    })
    void nothing_meets_on_it(int width, int height, int title, Paper paper, @TempDir Path folder) throws IOException {
        paint(folder.resolve("c.png"), width, height);
        Files.writeString(folder.resolve("guide.yaml"), """
                id: essai
                title: %s
                subtitle: Pour les agents, les contractuels et les bénévoles des services déconcentrés
                language: fr
                publisher: {name: Ministère}
                cover: {src: c.png, alt: Un mur rouge}
                edition: {number: 1, issued: 2014-11-26, status: draft}
                chapters: [a.md]
                """.formatted(
                        WORDS.repeat(6).substring(0, title).replace(",", "")));
        Files.writeString(folder.resolve("a.md"), "# Un\n");
        byte[] bytes = Guides.print(
                Guides.load(folder).guide().orElseThrow(),
                PdfRenderer.builder()
                        .assets(Guides.load(folder).assets())
                        .paper(paper)
                        .build());

        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            BufferedImage page = new PDFRenderer(pdf).renderImage(0);
            int first = 0;
            int last = 0;
            for (int y = 0; y < page.getHeight(); y++) {
                Color colour = new Color(page.getRGB(90, y));
                if (colour.getRed() > 240 && colour.getGreen() < 20) {
                    first = first == 0 ? y : first;
                    last = y;
                }
            }
            assertThat(last - first).as("the picture").isGreaterThan(80);
            PDFTextStripperByArea areas = new PDFTextStripperByArea();
            areas.addRegion("above", new Rectangle2D.Double(0, 0, page.getWidth(), first));
            areas.addRegion("picture", new Rectangle2D.Double(0, first, page.getWidth(), last - first));
            areas.addRegion("below", new Rectangle2D.Double(0, last, page.getWidth(), page.getHeight() - last));
            areas.extractRegions(pdf.getPage(0));
            assertThat(areas.getTextForRegion("above")).contains("accueil", "services déconcentrés");
            assertThat(areas.getTextForRegion("picture")).isBlank();
            assertThat(areas.getTextForRegion("below")).contains("Édition 1", "26 novembre 2014", "Brouillon");
        }
    }

    private static void paint(Path file, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, 0xFF0000);
            }
        }
        ImageIO.write(image, "png", file.toFile());
    }
}
