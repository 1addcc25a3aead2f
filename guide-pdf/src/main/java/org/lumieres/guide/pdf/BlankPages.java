package org.lumieres.guide.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Leaves white the pages that are there only for the next part to begin on its side of the book: a title and a number
 * over nothing look like something that was lost. Openhtmltopdf knows no {@code @page :blank}.
 */
final class BlankPages {
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");
    /** Begins a piece of marked content, and ends it (ISO 32000-1, 14.6). */
    private static final String BEGIN = "BDC";

    private static final String END = "EMC";
    /** What is bare of the marks of content only prepares drawing (ISO 32000-1, table 51). */
    private static final Set<String> DRAWS =
            Set.of("Do", "Tj", "TJ", "f", "f*", "F", "S", "s", "B", "B*", "b", "b*", "sh");

    private BlankPages() {}

    static void clear(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            if (page.getAnnotations().isEmpty() && isBlank(page)) {
                page.setContents(new PDStream(pdf));
                page.setResources(new PDResources());
            }
        }
    }

    /** Whether nothing is drawn on it but what stands on all pages. */
    private static boolean isBlank(PDPage page) throws IOException {
        Deque<COSName> open = new ArrayDeque<>();
        PDFStreamParser parser = new PDFStreamParser(page);
        @Nullable Object before = null;
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                switch (operator.getName()) {
                    case BEGIN -> open.push(type(page, before));
                    case END -> open.poll();
                    default -> {
                        if (DRAWS.contains(operator.getName()) && !open.contains(PAGINATION)) {
                            return false;
                        }
                    }
                }
            }
            before = token;
        }
        return true;
    }

    /** The type of an artifact (ISO 32000-1, 14.8.2.2.2); that of content that is none says nothing. */
    private static COSName type(PDPage page, @Nullable Object properties) {
        COSDictionary dictionary = properties instanceof COSName name
                ? page.getResources().getProperties(name).getCOSObject()
                : properties instanceof COSDictionary direct ? direct : new COSDictionary();
        COSName type = dictionary.getCOSName(COSName.TYPE);
        return type == null ? COSName.P : type;
    }
}
