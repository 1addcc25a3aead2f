package org.lumieres.guide.pdf.book;

import java.util.List;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.render.fragment.HtmlWriter;

/** Writes what stands at the head of each page from here on (CSS Generated Content for Paged Media, section 2.2). */
final class RunningHeads {
    private final HtmlWriter html;

    RunningHeads(HtmlWriter html) {
        this.html = html;
    }

    /** On the left, the title of the book. */
    void title(String title) {
        html.raw("<div class=\"running-title\">").text(title).raw("</div>\n");
    }

    /** On the right, the chapter that the page is of. */
    void part(List<Inline> title) {
        part(Inline.plainText(title));
    }

    /** On the right, the part that the page is of. */
    void part(String title) {
        html.raw("<div class=\"running-part\">").text(title).raw("</div>\n");
    }
}
