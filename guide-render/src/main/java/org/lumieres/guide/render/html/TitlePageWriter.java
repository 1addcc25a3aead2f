package org.lumieres.guide.render.html;

import java.util.List;
import org.lumieres.guide.model.Audience;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.EditionStatus;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.NameWriter;
import org.lumieres.guide.render.fragment.PictureWriter;
import org.lumieres.guide.render.fragment.Run;
import org.lumieres.guide.render.fragment.Times;

/** Writes what a reader sees first: the cover, the title, the edition, what the guide is and for whom. */
final class TitlePageWriter {
    private final Run run;
    private final HtmlWriter html;
    private final Times times;

    TitlePageWriter(Run run) {
        this.run = run;
        this.html = run.html();
        this.times = new Times(run);
    }

    void write(Guide guide) {
        html.raw("<header class=\"title-page\">\n");
        Image cover = guide.cover();
        if (cover != null) {
            html.raw("<div class=\"cover\">");
            new PictureWriter(run).write(cover, null, true);
            html.raw("</div>\n");
        }
        html.raw("<div class=\"title\">\n");
        Edition edition = guide.edition();
        if (edition != null && edition.status() != EditionStatus.PUBLISHED) {
            html.raw("<p class=\"status\">")
                    .text(run.wording().of(edition.status()))
                    .raw("</p>\n");
        }
        title(guide);
        imprint(guide);
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

    /** Who publishes it, which edition it is, when it came out. */
    private void imprint(Guide guide) {
        Organization publisher = guide.publisher();
        Edition edition = guide.edition();
        if (publisher == null && edition == null) {
            return;
        }
        html.raw("<ul class=\"imprint\">\n");
        if (publisher != null) {
            html.raw("<li>");
            new NameWriter(html).write(publisher.name(), publisher.url());
            html.raw("</li>\n");
        }
        if (edition != null) {
            String label = edition.label() == null ? Integer.toString(edition.number()) : edition.label();
            html.raw("<li>").text(run.phrase("edition", label)).raw("</li>\n");
            if (edition.issued() != null) {
                html.raw("<li>");
                times.phrase("issued", edition.issued());
                html.raw("</li>\n");
            }
            if (edition.modified() != null) {
                html.raw("<li>");
                times.phrase("modified", edition.modified());
                html.raw("</li>\n");
            }
            if (edition.frequency() != null) {
                String often = run.wording().frequency(edition.frequency());
                html.raw("<li>").text(run.phrase("frequency", often)).raw("</li>\n");
            }
        }
        html.raw("</ul>\n");
    }

    private void audiences(List<Audience> audiences) {
        if (audiences.isEmpty()) {
            return;
        }
        html.raw("<div class=\"audiences\">\n<p class=\"label\">")
                .text(run.word("audience"))
                .raw("</p>\n<ul>\n");
        for (Audience audience : audiences) {
            html.raw("<li><strong>").text(audience.name()).raw("</strong>");
            if (audience.description() != null) {
                html.raw(" <span>").text(audience.description()).raw("</span>");
            }
            html.raw("</li>\n");
        }
        html.raw("</ul>\n</div>\n");
    }
}
