package org.lumieres.guide.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/**
 * A page as somebody who holds the book sees it.
 *
 * @param number counted from the cover
 * @param head what stands above the text
 * @param body the text, line by line
 * @param foot what stands below the text
 */
record PrintedPage(int number, String head, String body, String foot) {
    /** In points: the margins of the pages inside. */
    private static final double ABOVE = 68;

    private static final double BELOW = 73;

    static List<PrintedPage> all(byte[] bytes) throws IOException {
        List<PrintedPage> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (PDPage page : pdf.getPages()) {
                pages.add(of(page, pages.size() + 1));
            }
        }
        return pages;
    }

    private static PrintedPage of(PDPage page, int number) throws IOException {
        double width = page.getMediaBox().getWidth();
        double height = page.getMediaBox().getHeight();
        PDFTextStripperByArea areas = new PDFTextStripperByArea();
        areas.setSortByPosition(true);
        areas.addRegion("head", new Rectangle2D.Double(0, 0, width, ABOVE));
        areas.addRegion("body", new Rectangle2D.Double(0, ABOVE, width, height - ABOVE - BELOW));
        areas.addRegion("foot", new Rectangle2D.Double(0, height - BELOW, width, BELOW));
        areas.extractRegions(page);
        return new PrintedPage(
                number,
                areas.getTextForRegion("head").strip(),
                areas.getTextForRegion("body").strip(),
                areas.getTextForRegion("foot").strip());
    }

    boolean isRight() {
        return number % 2 == 1;
    }

    boolean isBlank() {
        return head.isEmpty() && body.isEmpty() && foot.isEmpty();
    }

    List<String> lines() {
        return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
