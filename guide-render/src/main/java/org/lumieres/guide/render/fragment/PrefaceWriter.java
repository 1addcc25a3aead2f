package org.lumieres.guide.render.fragment;

import org.lumieres.guide.model.Preface;

/** Writes the preface and its signature. */
public final class PrefaceWriter {
    private final Run run;
    private final HtmlWriter html;

    public PrefaceWriter(Run run) {
        this.run = run;
        this.html = run.html();
    }

    /**
     * Writes the preface.
     *
     * @param level the level of its heading; 1 where it has a page of its own
     */
    public void write(Preface preface, int level) {
        String anchor = run.claim(Anchors.PREFACE);
        html.raw("<section class=\"preface\"")
                .role("doc-preface")
                .attribute("id", anchor)
                .attribute("aria-label", run.word("preface"))
                .raw(">\n");
        run.inside(Anchors.PREFACE, level, () -> {
            new HeadingWriter(run).write(level, level == 1 ? null : anchor, null, run.named("preface"));
            run.blocks().write(preface.body());
            signature(preface);
            run.notesWriter().notes();
        });
        html.raw("</section>\n");
    }

    public void signature(Preface preface) {
        html.raw("<footer class=\"signature\">\n");
        if (preface.portrait() != null) {
            new PictureWriter(run)
                    .write(preface.portrait(), null, true, PicturePlace.PORTRAIT)
                    .raw("\n");
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
