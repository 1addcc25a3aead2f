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

    /** Begins a page, which bears on the right the title of the chapter that it is of. */
    void begin(List<Inline> title) {
        begin(Inline.plainText(title));
    }

    /**
     * Begins a page, which bears on the right the title of the part that it is of. What is named before the break would
     * stand on the page before.
     */
    void begin(String title) {
        html.raw("<div class=\"opening\">\n");
        part(title);
        html.raw("</div>\n");
    }

    /** On the right, the part that the text is of from here on. */
    void part(String title) {
        html.raw("<div class=\"running-part\">").text(title).raw("</div>\n");
    }
}
