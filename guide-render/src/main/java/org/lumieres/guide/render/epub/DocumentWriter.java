package org.lumieres.guide.render.epub;

import org.lumieres.guide.render.fragment.Direction;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Medium;
import org.lumieres.guide.render.fragment.OwnMarkup;
import org.lumieres.guide.render.fragment.Pictures;
import org.lumieres.guide.render.fragment.Run;

/**
 * Puts documents into the frame that all share. Thread-safe when the markup is.
 *
 * @param book the book
 * @param pictures take in what the documents show
 * @param own markup of somebody's own
 */
record DocumentWriter(Book book, Pictures pictures, OwnMarkup own) {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    String write(ContentDocument document) {
        String language = book.guide().language();
        HtmlWriter html = new HtmlWriter(Medium.BOOK);
        html.raw(DECLARATION).raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"");
        html.raw(" xmlns:epub=\"http://www.idpf.org/2007/ops\"").language(language);
        html.attribute("dir", Direction.of(language).attribute()).raw(">\n<head>\n<title>");
        html.text(document.title()).raw("</title>\n<link rel=\"stylesheet\" type=\"text/css\"");
        html.attribute("href", BookStyle.PATH).endVoid().raw("\n</head>\n<body");
        html.attribute("epub:type", document.matter().term())
                .attribute("class", document.path().equals(Places.COVER) ? "cover-page" : null)
                .raw(">\n<main>\n");
        document.content()
                .accept(new Run(
                        html,
                        book.index(),
                        new BookLinks(book.places(), document.path()),
                        pictures,
                        own,
                        book.phrases(),
                        language));
        return html.raw("</main>\n</body>\n</html>\n").takeFrom(0);
    }
}
