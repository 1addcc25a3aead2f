package org.lumieres.guide.pdf.book;

import java.util.List;
import org.lumieres.guide.render.fragment.HeadingWriter;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Run;

/** Writes the table of contents; the style sheet puts the number of its page before each title. */
final class ContentsWriter {
    static final String ANCHOR = "_contents";

    private final Run run;
    private final HtmlWriter html;

    ContentsWriter(Run run) {
        this.run = run;
        this.html = run.html();
    }

    void write(Contents contents) {
        html.raw("<nav class=\"contents\"").attribute("id", run.claim(ANCHOR)).raw(">\n");
        new HeadingWriter(run).write(2, null, null, run.named("contents"));
        write(contents.lines());
        html.raw("</nav>\n");
    }

    /** Lines that stand in each other, so that those who listen hear what is a part of what. */
    private void write(List<Contents.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        html.raw("<div class=\"toc\">\n");
        for (Contents.Line line : lines) {
            html.raw("<div")
                    .attribute("class", "toci " + line.kind())
                    .raw("><a")
                    .attribute("href", run.links().to(line.anchor()))
                    .raw(">");
            run.inlines().writeAgain(line.title()).raw("</a></div>\n");
            write(line.inside());
        }
        html.raw("</div>\n");
    }
}
