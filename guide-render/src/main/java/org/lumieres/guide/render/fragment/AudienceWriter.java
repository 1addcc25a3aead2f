package org.lumieres.guide.render.fragment;

import java.util.List;
import org.lumieres.guide.model.Audience;

/** Writes whom a guide is for, as a list; what stands above it is the page's. */
public final class AudienceWriter {
    private final HtmlWriter html;

    public AudienceWriter(HtmlWriter html) {
        this.html = html;
    }

    public void write(List<Audience> audiences) {
        html.raw("<ul>\n");
        for (Audience audience : audiences) {
            html.raw("<li><strong>").text(audience.name()).raw("</strong>");
            if (audience.description() != null) {
                html.raw(" <span>").text(audience.description()).raw("</span>");
            }
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }
}
