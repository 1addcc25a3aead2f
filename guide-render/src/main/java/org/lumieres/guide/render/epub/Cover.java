package org.lumieres.guide.render.epub;

import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.render.epub.BookPictures.Taken;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.ImageSize;
import org.lumieres.guide.render.fragment.Run;

/**
 * What a book is known by on a shelf: the guide's own picture, or its title drawn.
 *
 * @param path the file of the picture
 * @param alternative what it says
 * @param picture the guide's own picture, or null
 * @param drawing the drawing of its title, or null
 */
record Cover(
        String path,
        String alternative,
        @Nullable Taken picture,
        @Nullable CoverDrawing drawing) {
    private static final String DRAWN = "cover.svg";

    static Cover of(Book book, BookPictures pictures) {
        Image cover = book.guide().cover();
        Taken picture = cover == null ? null : pictures.take(cover.src()).orElse(null);
        if (cover == null || picture == null) {
            return new Cover(DRAWN, words(book), null, CoverDrawing.of(book));
        }
        String alt = cover.alt();
        return new Cover(picture.path(), alt == null || alt.isBlank() ? words(book) : alt, picture, null);
    }

    /** What a cover says, in words. */
    private static String words(Book book) {
        StringBuilder words = new StringBuilder(book.title());
        String subtitle = book.guide().subtitle();
        Organization publisher = book.guide().publisher();
        for (String line : new String[] {
            subtitle == null ? "" : subtitle, publisher == null ? "" : publisher.name(), book.editionLabel()
        }) {
            if (!line.isBlank()) {
                words.append(" – ").append(line);
            }
        }
        return words.toString();
    }

    /** The page that shows it. The picture is the page's heading: its words are the title, for who does not see it. */
    void write(Run run) {
        HtmlWriter html = run.html();
        html.raw("<h1 class=\"cover\">");
        if (drawing != null) {
            html.raw("<span")
                    .role("doc-cover")
                    .attribute("aria-label", alternative)
                    .raw(">\n");
            drawing.writeTo(html);
            html.raw("</span>");
        } else {
            html.raw("<img").role("doc-cover").attribute("src", path).attribute("alt", alternative);
            ImageSize size = picture == null ? null : picture.size();
            if (size != null) {
                html.attribute("width", Integer.toString(size.width()));
                html.attribute("height", Integer.toString(size.height()));
            }
            html.endVoid();
        }
        html.raw("</h1>\n");
    }
}
