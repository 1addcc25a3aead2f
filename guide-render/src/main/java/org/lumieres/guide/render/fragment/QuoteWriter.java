package org.lumieres.guide.render.fragment;

import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Epigraph;
import org.lumieres.guide.model.Quote;

/** Writes the words of others, and whose they are. */
final class QuoteWriter {
    private final Run run;
    private final HtmlWriter html;
    private final BlockWriter blocks;

    public QuoteWriter(Run run, BlockWriter blocks) {
        this.run = run;
        this.html = run.html();
        this.blocks = blocks;
    }

    HtmlWriter write(Quote quote) {
        String href = quote.url() == null ? null : Href.safe(quote.url(), run.medium());
        boolean attributed =
                href != null || quote.attribution() != null || quote.work() != null || quote.date() != null;
        if (attributed) {
            html.raw("<figure class=\"quote\">\n");
        }
        html.raw("<blockquote").attribute("cite", href);
        run.spoken(quote.language(), () -> {
            html.raw(">\n");
            blocks.write(quote.body());
        });
        html.raw("</blockquote>\n");
        if (attributed) {
            html.raw("<figcaption>");
            attribution(quote.attribution(), quote.work(), quote.date(), href);
            html.raw("</figcaption>\n</figure>\n");
        }
        return html;
    }

    HtmlWriter write(Epigraph epigraph) {
        html.raw("<div class=\"epigraph\"").role("doc-epigraph").raw(">\n<blockquote");
        run.spoken(epigraph.language(), () -> {
            html.raw(">\n");
            blocks.write(epigraph.body());
        });
        html.raw("</blockquote>\n");
        if (epigraph.attribution() != null || epigraph.work() != null || epigraph.date() != null) {
            html.raw("<p class=\"attribution\">");
            attribution(epigraph.attribution(), epigraph.work(), epigraph.date(), null);
            html.raw("</p>\n");
        }
        return html.raw("</div>\n");
    }

    /**
     * Who, where and when, with commas between; the link is the work's, else who said it, else the word for a source.
     */
    private void attribution(
            @Nullable String who, @Nullable String work, @Nullable String date, @Nullable String href) {
        String comma = "";
        if (who != null) {
            linked(work == null ? href : null, () -> html.text(who));
            comma = ", ";
        }
        if (work != null) {
            html.text(comma);
            linked(href, () -> html.raw("<cite>").text(work).raw("</cite>"));
            comma = ", ";
        }
        if (who == null && work == null && href != null) {
            linked(href, () -> html.raw(run.said("source")));
            comma = ", ";
        }
        if (date != null) {
            html.text(comma);
            new Times(run).partial(date);
        }
    }

    private void linked(@Nullable String href, Runnable words) {
        if (href == null) {
            words.run();
            return;
        }
        html.raw("<a").attribute("href", href).raw(">");
        words.run();
        html.raw("</a>");
    }
}
