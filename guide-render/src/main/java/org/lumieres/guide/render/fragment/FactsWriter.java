package org.lumieres.guide.render.fragment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Source;

/** Writes short facts as a list of names and values that exists only when there is a fact. Not thread-safe. */
public final class FactsWriter {
    private final Run run;
    private final HtmlWriter html;
    private boolean open;

    public FactsWriter(Run run) {
        this.run = run;
        this.html = run.html();
    }

    /** A fact in words. */
    public FactsWriter fact(String key, @Nullable String value) {
        return value == null ? this : fact(key, () -> html.text(value));
    }

    /** A fact that is a date or an interval. */
    public FactsWriter dates(String key, @Nullable String dates) {
        return dates == null ? this : fact(key, () -> new Times(run).interval(dates));
    }

    public FactsWriter source(@Nullable Source source) {
        return source == null ? this : fact("source", () -> write(source));
    }

    /** A fact that is terms of the glossary, by their ids; one that the glossary does not have shows as it is. */
    public FactsWriter terms(String key, List<String> ids) {
        return ids.isEmpty() ? this : fact(key, () -> references(Inline.Reference.Kind.TERM, ids));
    }

    /** A fact that is chapters, by their ids. */
    public FactsWriter chapters(String key, List<String> ids) {
        return ids.isEmpty() ? this : fact(key, () -> references(Inline.Reference.Kind.CHAPTER, ids));
    }

    private void references(Inline.Reference.Kind kind, List<String> ids) {
        String comma = "";
        for (String id : ids) {
            html.text(comma);
            comma = ", ";
            run.inlines().visit(new Inline.Reference(kind, id, List.of()));
        }
    }

    private FactsWriter fact(String key, Runnable value) {
        if (!open) {
            html.raw("<dl class=\"facts\">\n");
            open = true;
        }
        html.raw("<div><dt>").raw(run.said(key)).raw("</dt> <dd>");
        value.run();
        html.raw("</dd></div>\n");
        return this;
    }

    public void end() {
        if (open) {
            html.raw("</dl>\n");
        }
    }

    /** Its title, linked where it can be read, then its date and the day it was looked up. */
    public void write(Source source) {
        String href = source.url() == null ? null : Href.safe(source.url(), run.medium());
        html.raw("<cite>");
        if (href == null) {
            html.text(source.title());
        } else {
            html.raw("<a").attribute("href", href).raw(">").text(source.title()).raw("</a>");
        }
        html.raw("</cite>");
        String date = source.date();
        if (date != null) {
            html.text(", ");
            new Times(run).partial(date);
        }
        if (source.retrieved() != null) {
            html.text(", ");
            new Times(run).phrase("retrieved", source.retrieved());
        }
    }
}
