package org.lumieres.guide.render.fragment;

import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Organization;

/** Writes the lines under a title: who publishes the guide, which edition it is, when it came out. */
public final class EditionWriter {
    private final Run run;
    private final HtmlWriter html;
    private final Times times;

    public EditionWriter(Run run) {
        this.run = run;
        this.html = run.html();
        this.times = new Times(run);
    }

    /** A list of what the guide says of it; nothing when it says nothing. */
    public void write(Guide guide) {
        Organization publisher = guide.publisher();
        Edition edition = guide.edition();
        if (publisher == null && edition == null) {
            return;
        }
        html.raw("<ul class=\"imprint\">\n");
        if (publisher != null) {
            html.raw("<li>");
            new NameWriter(html).write(publisher.name(), publisher.url()).raw("</li>\n");
        }
        if (edition != null) {
            write(edition);
        }
        html.raw("</ul>\n");
    }

    private void write(Edition edition) {
        String label = edition.label() == null ? Integer.toString(edition.number()) : edition.label();
        html.raw("<li>").raw(run.said("edition", label)).raw("</li>\n");
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
            html.raw("<li>").raw(run.said("frequency", () -> run.say(often))).raw("</li>\n");
        }
    }
}
