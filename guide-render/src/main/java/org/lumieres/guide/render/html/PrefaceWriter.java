package org.lumieres.guide.render.html;

import org.lumieres.guide.model.Preface;

/** Writes the preface and its signature. */
final class PrefaceWriter {
    private final Run run;
    private final HtmlWriter html;

    PrefaceWriter(Run run) {
        this.run = run;
        this.html = run.html();
    }

    void write(Preface preface) {
        html.raw("<section class=\"preface\" role=\"doc-preface\"")
                .attribute("id", run.claim(Anchors.PREFACE))
                .attribute("aria-label", run.word("preface"))
                .raw(">\n");
        run.inside(Anchors.PREFACE, 2, () -> {
            new HeadingWriter(run).write(2, Anchors.PREFACE, null, run.word("preface"));
            run.blocks().write(preface.body());
            signature(preface);
            run.notesWriter().notes();
        });
        html.raw("</section>\n");
    }

    private void signature(Preface preface) {
        html.raw("<footer class=\"signature\">\n");
        if (preface.portrait() != null) {
            new PictureWriter(run).write(preface.portrait(), null, true).raw("\n");
        }
        html.raw("<p><strong>").text(preface.author()).raw("</strong>");
        if (preface.function() != null) {
            html.raw("<br").endVoid().text(preface.function());
        }
        if (preface.date() != null) {
            html.raw("<br").endVoid();
            new Times(run).day(preface.date());
        }
        html.raw("</p>\n</footer>\n");
    }
}
