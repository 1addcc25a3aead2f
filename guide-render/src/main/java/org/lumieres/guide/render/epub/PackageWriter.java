package org.lumieres.guide.render.epub;

import java.util.List;
import org.lumieres.guide.render.fragment.Direction;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Medium;

/**
 * Writes what a reading system reads first: what the book is, which files it has, in which order (EPUB 3.3, section 5).
 */
final class PackageWriter {
    private final Book book;
    private final Accessibility accessibility;
    private final HtmlWriter xml = new HtmlWriter(Medium.BOOK);

    PackageWriter(Book book, Accessibility accessibility) {
        this.book = book;
        this.accessibility = accessibility;
    }

    /**
     * The package document.
     *
     * @param documents those that are read, in order
     * @param others all other files
     */
    String write(List<Item> documents, List<Item> others) {
        String language = book.guide().language();
        xml.raw(DocumentWriter.DECLARATION);
        xml.raw("<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"");
        xml.attribute("unique-identifier", MetadataWriter.IDENTIFIER + 1).attribute("xml:lang", book.language());
        xml.attribute("dir", Direction.of(language).attribute()).raw(">\n");
        new MetadataWriter(book, accessibility, xml).write();
        xml.raw("<manifest>\n");
        manifest("d", documents);
        manifest("f", others);
        xml.raw("</manifest>\n<spine");
        if (Direction.of(language) == Direction.RTL) {
            xml.attribute("page-progression-direction", "rtl");
        }
        xml.raw(">\n");
        for (int i = 1; i <= documents.size(); i++) {
            xml.raw("<itemref").attribute("idref", "d" + i).raw("/>\n");
        }
        return xml.raw("</spine>\n</package>\n").takeFrom(0);
    }

    private void manifest(String prefix, List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            xml.raw("<item").attribute("id", prefix + (i + 1)).attribute("href", item.path());
            xml.attribute("media-type", item.mediaType())
                    .attribute("properties", item.properties())
                    .raw("/>\n");
        }
    }
}
