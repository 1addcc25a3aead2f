package org.lumieres.guide.render.html;

import java.util.List;
import org.lumieres.guide.model.Audience;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.EditionStatus;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.render.fragment.AudienceWriter;
import org.lumieres.guide.render.fragment.EditionWriter;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.PicturePlace;
import org.lumieres.guide.render.fragment.PictureWriter;
import org.lumieres.guide.render.fragment.Run;

/** Writes what a reader sees first: the cover, the title, the edition, what the guide is and for whom. */
final class TitlePageWriter {
    private final Run run;
    private final HtmlWriter html;

    TitlePageWriter(Run run) {
        this.run = run;
        this.html = run.html();
    }

    void write(Guide guide) {
        html.raw("<header class=\"title-page\">\n");
        Image cover = guide.cover();
        if (cover != null) {
            html.raw("<div class=\"cover\">");
            new PictureWriter(run).write(cover, null, true, PicturePlace.COVER);
            html.raw("</div>\n");
        }
        html.raw("<div class=\"title\">\n");
        Edition edition = guide.edition();
        if (edition != null && edition.status() != EditionStatus.PUBLISHED) {
            html.raw("<p class=\"status\">").raw(run.said(edition.status())).raw("</p>\n");
        }
        title(guide);
        new EditionWriter(run).write(guide);
        if (!guide.summary().isBlank()) {
            html.raw("<p class=\"summary\">").text(guide.summary()).raw("</p>\n");
        }
        audiences(guide.audiences());
        html.raw("</div>\n</header>\n");
    }

    private void title(Guide guide) {
        String subtitle = guide.subtitle();
        if (subtitle == null) {
            html.raw("<h1>").text(guide.title()).raw("</h1>\n");
            return;
        }
        html.raw("<hgroup>\n<h1>").text(guide.title()).raw("</h1>\n<p class=\"subtitle\">");
        html.text(subtitle).raw("</p>\n</hgroup>\n");
    }

    private void audiences(List<Audience> audiences) {
        if (audiences.isEmpty()) {
            return;
        }
        html.raw("<div class=\"audiences\">\n<p class=\"label\">")
                .raw(run.said("audience"))
                .raw("</p>\n");
        new AudienceWriter(html).write(audiences);
        html.raw("</div>\n");
    }
}
