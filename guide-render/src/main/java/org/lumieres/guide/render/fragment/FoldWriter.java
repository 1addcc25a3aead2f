package org.lumieres.guide.render.fragment;

import org.jspecify.annotations.Nullable;

/** Writes what a reader opens; where nothing can be folded, it stands open under its summary. */
final class FoldWriter {
    private final Run run;
    private final HtmlWriter html;

    FoldWriter(Run run) {
        this.run = run;
        this.html = run.html();
    }

    /**
     * Writes it whole.
     *
     * @param kind a class to set it by, or null
     * @param open whether it begins unfolded
     */
    HtmlWriter write(@Nullable String kind, boolean open, Runnable summary, Runnable content) {
        if (!run.medium().folds()) {
            html.raw("<div").attribute("class", kind == null ? "fold" : "fold " + kind);
            html.raw(">\n<p class=\"summary\">");
            summary.run();
            html.raw("</p>\n");
            content.run();
            return html.raw("</div>\n");
        }
        html.raw("<details").attribute("class", kind);
        if (open) {
            html.flag("open");
        }
        html.raw(">\n<summary>");
        summary.run();
        html.raw("</summary>\n");
        content.run();
        return html.raw("</details>\n");
    }
}
