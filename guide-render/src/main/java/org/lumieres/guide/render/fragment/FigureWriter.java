package org.lumieres.guide.render.fragment;

import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;

/** Writes a picture with its caption and its credit, and what it shows in full beside it. */
final class FigureWriter {
    private final Run run;
    private final HtmlWriter html;

    public FigureWriter(Run run) {
        this.run = run;
        this.html = run.html();
    }

    HtmlWriter write(Figure figure) {
        String caption = Inline.plainText(figure.caption());
        html.raw("<figure").attribute("id", run.anchor(figure.id()));
        if (!caption.isBlank()) {
            // HTML says as much, and assistive technology does not always hear it (RGAA 4.1.2, criterion 1.9).
            html.role("figure").attribute("aria-label", caption);
        }
        html.raw(">\n");
        new PictureWriter(run)
                .write(figure.image(), null, true, PicturePlace.FIGURE)
                .raw("\n");
        boolean credited = isCredited(figure.image());
        if (credited || !figure.caption().isEmpty()) {
            html.raw("<figcaption>");
            run.inlines().write(figure.caption());
            if (credited) {
                html.raw(figure.caption().isEmpty() ? "<small>" : " <small>");
                credit(figure.image());
                html.raw("</small>");
            }
            html.raw("</figcaption>\n");
        }
        html.raw("</figure>\n");
        if (!figure.description().isEmpty()) {
            Runnable summary = () -> html.raw(run.said("description"));
            new FoldWriter(run)
                    .write("description", false, summary, () -> run.blocks().write(figure.description()));
        }
        return html;
    }

    private static boolean isCredited(Image image) {
        return image.credit() != null || image.licence() != null;
    }

    /** Whom the picture is by and under which licence, where it says so. */
    void credit(Image image) {
        String credit = image.credit();
        String licence = image.licence();
        if (credit != null) {
            html.raw(run.said("credit", credit));
        }
        if (licence != null) {
            html.text(credit == null ? "" : ", ")
                    .raw(run.said("image-licence", run.index().licence(licence)));
        }
    }
}
