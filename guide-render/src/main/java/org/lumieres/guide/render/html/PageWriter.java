package org.lumieres.guide.render.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;
import org.lumieres.guide.render.fragment.Anchors;
import org.lumieres.guide.render.fragment.BackMatterWriter;
import org.lumieres.guide.render.fragment.ChapterWriter;
import org.lumieres.guide.render.fragment.ColophonWriter;
import org.lumieres.guide.render.fragment.Direction;
import org.lumieres.guide.render.fragment.HeadingWriter;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Outline;
import org.lumieres.guide.render.fragment.PrefaceWriter;
import org.lumieres.guide.render.fragment.Run;
import org.lumieres.guide.render.fragment.Times;

/** Writes the frame of the page and puts the parts of the guide in it, handing on each as soon as it is whole. */
final class PageWriter {
    private final Guide guide;
    private final Run run;
    private final HtmlWriter html;
    private final Writer out;
    private final HeadingWriter headings;
    private final ChapterWriter chapters;
    private int chapterNumber;

    PageWriter(Guide guide, Run run, Writer out) {
        this.guide = guide;
        this.run = run;
        this.html = run.html();
        this.out = out;
        this.headings = new HeadingWriter(run);
        this.chapters = new ChapterWriter(run, guide.audiences());
    }

    void write() throws IOException {
        html.raw("<!DOCTYPE html>\n<html").attribute("lang", guide.language());
        html.attribute("dir", Direction.of(guide.language()).attribute()).raw(">\n");
        head(Stylesheet.STANDARD);
        html.raw("<body>\n<a class=\"skip\"")
                .attribute("href", run.links().to(Anchors.MAIN))
                .raw(">");
        html.raw(run.said("skip-to-content")).raw("</a>\n");
        new TitlePageWriter(run).write(guide);
        new ContentsWriter(run).write(guide);
        // Focusable, so that the skip link moves the reader and not only the view.
        html.raw("<main").attribute("id", run.claim(Anchors.MAIN)).raw(" tabindex=\"-1\">\n");
        html.drainTo(out);
        front();
        for (Volume volume : guide.volumes()) {
            write(volume);
        }
        annexes();
        BackMatterWriter back = new BackMatterWriter(run);
        back.glossary(guide, 2);
        back.references(guide, 2);
        html.raw("</main>\n");
        new ColophonWriter(run).write(guide);
        html.raw("</body>\n</html>\n");
        html.drainTo(out);
    }

    private void head(Stylesheet style) {
        html.raw("<head>\n<meta charset=\"utf-8\"").endVoid();
        html.raw("\n<meta http-equiv=\"Content-Security-Policy\"")
                .attribute(
                        "content",
                        "default-src 'none'; img-src data:; style-src '" + style.hash()
                                + "'; base-uri 'none'; form-action 'none'")
                .endVoid();
        html.raw("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"")
                .endVoid();
        html.raw("\n<title>").text(guide.title()).raw("</title>\n");
        if (!guide.summary().isBlank()) {
            html.raw("<meta name=\"description\"")
                    .attribute("content", guide.summary())
                    .endVoid()
                    .raw("\n");
        }
        html.raw("<style>").raw(style.css()).raw("</style>\n</head>\n");
    }

    private void front() throws IOException {
        if (!guide.epigraphs().isEmpty()) {
            run.inside(Anchors.EPIGRAPHS, 1, () -> {
                run.blocks().write(guide.epigraphs());
                run.notesWriter().notes();
            });
        }
        Preface preface = guide.preface();
        if (preface != null) {
            new PrefaceWriter(run).write(preface, 2);
        }
        html.drainTo(out);
    }

    private void write(Volume volume) throws IOException {
        boolean shown = new Outline(guide).showsVolumes();
        if (shown) {
            String anchor = run.claim(Anchors.volume(volume.id()));
            html.raw("<section class=\"volume\"").attribute("id", anchor).raw(">\n");
            headings.write(2, anchor, null, volume.title());
            if (volume.status() == VolumeStatus.PLANNED) {
                planned(volume);
            }
            if (volume.summary() != null) {
                html.raw("<p class=\"lead\">").text(volume.summary()).raw("</p>\n");
            }
        }
        for (Chapter chapter : volume.chapters()) {
            chapterNumber++;
            chapters.write(
                    chapter, new Outline(guide).chapterLevel(), run.phrase("chapter", Integer.toString(chapterNumber)));
            html.drainTo(out);
        }
        if (shown) {
            html.raw("</section>\n");
        }
    }

    private void planned(Volume volume) {
        String due = volume.due();
        html.raw("<p class=\"planned\">");
        if (due == null) {
            html.raw(run.said("planned"));
        } else {
            run.phrase("planned-for", () -> new Times(run).partial(due));
        }
        html.raw("</p>\n");
    }

    private void annexes() throws IOException {
        List<Chapter> annexes = guide.annexes();
        if (annexes.isEmpty()) {
            return;
        }
        String anchor = run.claim(Anchors.ANNEXES);
        html.raw("<section class=\"volume\"").attribute("id", anchor).raw(">\n");
        headings.write(2, anchor, null, run.named("annexes"));
        for (int i = 0; i < annexes.size(); i++) {
            chapters.write(annexes.get(i), 3, run.phrase("annex", Outline.letter(i)));
            html.drainTo(out);
        }
        html.raw("</section>\n");
    }
}
