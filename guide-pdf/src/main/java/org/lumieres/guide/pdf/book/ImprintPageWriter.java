package org.lumieres.guide.pdf.book;

import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.fragment.AudienceWriter;
import org.lumieres.guide.render.fragment.EditionWriter;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Run;

/** Writes the page behind the cover: which edition this is, what the guide is, and for whom. */
final class ImprintPageWriter {
    private final Run run;
    private final HtmlWriter html;

    ImprintPageWriter(Run run) {
        this.run = run;
        this.html = run.html();
    }

    /**
     * Writes it; nothing when it would only say the title of the book again.
     *
     * @param titled whether it bears the title of the book, which the cover does not
     */
    void write(Guide guide, boolean titled) {
        if (!titled && saysNothing(guide)) {
            return;
        }
        html.raw("<section class=\"imprint-page\">\n");
        html.raw(titled ? "<h1>" : "<p class=\"name\">").text(guide.title()).raw(titled ? "</h1>\n" : "</p>\n");
        if (guide.subtitle() != null) {
            html.raw("<p class=\"subtitle\">").text(guide.subtitle()).raw("</p>\n");
        }
        if (!guide.summary().isBlank()) {
            html.raw("<p class=\"summary\">").text(guide.summary()).raw("</p>\n");
        }
        if (!guide.audiences().isEmpty()) {
            html.raw("<div class=\"audiences\">\n<p class=\"label\">")
                    .raw(run.said("audience"))
                    .raw("</p>\n");
            new AudienceWriter(html).write(guide.audiences());
            html.raw("</div>\n");
        }
        new EditionWriter(run).write(guide);
        html.raw("</section>\n");
    }

    private static boolean saysNothing(Guide guide) {
        return guide.summary().isBlank()
                && guide.audiences().isEmpty()
                && guide.publisher() == null
                && guide.edition() == null;
    }
}
