package org.lumieres.guide.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** A PDF as a screen reader goes through it. */
final class TaggedPdf {
    private final Element root;

    private TaggedPdf(Element root) {
        this.root = root;
    }

    /**
     * An element of the structure tree.
     *
     * @param type its structure type
     * @param actual what is read in place of its content
     * @param id what others find it by
     * @param children the elements in it
     * @param content how many pieces of content are in it, outside these elements
     * @param text its words and those of the elements in it, in reading order, with a space behind each piece
     * @param spoken the same without these spaces
     */
    record Element(
            String type,
            @Nullable String alt,
            @Nullable String actual,
            @Nullable String lang,
            @Nullable String id,
            List<Element> children,
            int content,
            String text,
            String spoken) {

        Stream<Element> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
        }

        Stream<Element> all(String ofType) {
            return all().filter(element -> element.type.equals(ofType));
        }
    }

    static TaggedPdf read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Reader reader = new Reader(document);
            Object first = document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .get(0);
            return new TaggedPdf(reader.element((PDStructureElement) first, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Element root() {
        return root;
    }

    Stream<Element> all() {
        return root.all();
    }

    Stream<Element> all(String type) {
        return root.all(type);
    }

    /** The headings in reading order, {@code H1} to {@code H6}. */
    List<Element> headings() {
        return root.all().filter(element -> element.type.matches("H[1-6]")).toList();
    }

    private static final class Reader {
        private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();

        Reader(PDDocument document) throws IOException {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> text = new HashMap<>();
                extractor.getMarkedContents().forEach(content -> gather(content, text));
                texts.put(page, text);
            }
        }

        private static void gather(PDMarkedContent content, Map<Integer, String> into) {
            StringBuilder text = new StringBuilder();
            for (Object part : content.getContents()) {
                if (part instanceof TextPosition position) {
                    text.append(position.getUnicode());
                } else if (part instanceof PDMarkedContent inner) {
                    gather(inner, into);
                }
            }
            if (content.getMCID() >= 0) {
                into.put(content.getMCID(), text.toString());
            }
        }

        Element element(PDStructureElement element, @Nullable PDPage outerPage) {
            PDPage page = element.getPage() == null ? outerPage : element.getPage();
            List<Element> children = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            StringBuilder spoken = new StringBuilder();
            int content = 0;
            for (Object kid : element.getKids()) {
                if (kid instanceof PDStructureElement inner) {
                    children.add(element(inner, page));
                    text.append(children.get(children.size() - 1).text());
                    spoken.append(children.get(children.size() - 1).spoken());
                } else if (kid instanceof Integer mcid) {
                    text.append(text(page, mcid)).append(' ');
                    spoken.append(text(page, mcid));
                    content++;
                } else if (kid instanceof PDMarkedContentReference reference) {
                    String words = text(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
                    text.append(words).append(' ');
                    spoken.append(words);
                    content++;
                } else if (kid instanceof PDObjectReference) {
                    content++;
                }
            }
            return new Element(
                    element.getStructureType(),
                    element.getAlternateDescription(),
                    element.getActualText(),
                    element.getLanguage(),
                    element.getElementIdentifier(),
                    children,
                    content,
                    text.append(' ').toString(),
                    spoken.toString());
        }

        private String text(@Nullable PDPage page, int mcid) {
            return texts.getOrDefault(page, Map.of()).getOrDefault(mcid, "");
        }
    }
}
