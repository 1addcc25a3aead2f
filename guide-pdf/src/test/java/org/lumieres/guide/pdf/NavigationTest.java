package org.lumieres.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.pdf.structure.DocumentInformation;

/** Readers find their way: by the table of contents, by bookmarks, by links. */
class NavigationTest {
    private static PDDocument pdf;

    @BeforeAll
    static void open() throws IOException {
        pdf = Loader.loadPDF(Guides.printedSample());
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void each_bookmark_leads_to_the_page_that_bears_its_title() throws IOException {
        List<PDOutlineItem> bookmarks = new ArrayList<>();
        gather(pdf.getDocumentCatalog().getDocumentOutline(), bookmarks);

        assertThat(bookmarks).hasSizeGreaterThan(100);
        for (PDOutlineItem bookmark : bookmarks) {
            assertThat(SpokenTitles.letters(text(pages().indexOf(bookmark.findDestinationPage(pdf)))))
                    .contains(SpokenTitles.letters(bookmark.getTitle()));
        }
    }

    @Test
    void the_bookmarks_are_open_beside_the_first_page() {
        assertThat(pdf.getDocumentCatalog().getPageMode()).isEqualTo(PageMode.USE_OUTLINES);
    }

    @Test
    void the_table_of_contents_says_on_which_page_each_title_is() throws IOException {
        int lines = 0;
        for (PDPage page : pages()) {
            if (!text(pages().indexOf(page)).contains("Sommaire")) {
                continue;
            }
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                int number = pageOf(link) + 1;
                assertThat(SpokenTitles.letters(text(number - 1))).contains(SpokenTitles.letters(link.getContents()));
                assertThat(text(pages().indexOf(page))).contains(number + " ");
                lines++;
            }
        }
        assertThat(lines).isGreaterThan(50);
    }

    @Test
    void every_link_says_in_words_where_it_leads_and_leads_somewhere() throws IOException {
        List<String> addresses = new ArrayList<>();
        for (PDPage page : pages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                assertThat(link.getContents()).isNotBlank();
                if (link.getAction() instanceof PDActionURI elsewhere) {
                    addresses.add(elsewhere.getURI());
                } else {
                    assertThat(pageOf(link)).isNotNegative();
                }
            }
        }
        assertThat(addresses)
                .containsAll(Guides.sample()
                        .walk()
                        .filter(Inline.Link.class::isInstance)
                        .map(link -> ((Inline.Link) link).url())
                        .filter(url -> url.startsWith("https:"))
                        .toList());
    }

    @Test
    void the_book_says_what_it_is_and_whose() throws IOException {
        assertThat(pdf.getDocumentInformation().getTitle())
                .isEqualTo(Guides.sample().title());
        assertThat(pdf.getDocumentInformation().getAuthor()).contains("Benjamin Benita", "Hervé Kabla");
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                .isTrue();
        String metadata = new String(
                pdf.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(metadata)
                .contains("<dc:rights>", "CopyLeft", "<rdf:li>Hervé Kabla</rdf:li>", "<pdfuaid:part>1<", "2014-11-26");
        assertThat(DocumentInformation.of(Guides.sample()).authors()).hasSize(3);
    }

    private static List<PDPage> pages() {
        List<PDPage> pages = new ArrayList<>();
        pdf.getPages().forEach(pages::add);
        return pages;
    }

    private static String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(pdf);
    }

    private static int pageOf(PDAnnotationLink link) throws IOException {
        PDDestination destination =
                link.getAction() instanceof PDActionGoTo inside ? inside.getDestination() : link.getDestination();
        return ((PDPageDestination) destination).retrievePageNumber();
    }

    private static void gather(PDOutlineNode node, List<PDOutlineItem> into) {
        for (PDOutlineItem item : node.children()) {
            into.add(item);
            gather(item, into);
        }
    }
}
