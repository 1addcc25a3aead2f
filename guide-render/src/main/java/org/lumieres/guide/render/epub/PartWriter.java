package org.lumieres.guide.render.epub;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Audience;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;
import org.lumieres.guide.render.fragment.Anchors;
import org.lumieres.guide.render.fragment.ChapterWriter;
import org.lumieres.guide.render.fragment.ColophonWriter;
import org.lumieres.guide.render.fragment.HeadingWriter;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Run;
import org.lumieres.guide.render.fragment.Times;

/** Writes the documents that a guide is divided into, each named for those who do not see where it begins. */
final class PartWriter {
    private final Run run;
    private final HtmlWriter html;

    PartWriter(Run run) {
        this.run = run;
        this.html = run.html();
    }

    /** What a volume is about and which chapters it has; of a planned one, that it is. */
    void volume(Volume volume) {
        String title = Book.orElse(volume.title(), volume.id());
        part("volume", title, List.of(new Inline.Text(title)), () -> {
            if (volume.status() == VolumeStatus.PLANNED) {
                planned(volume.due());
            }
            if (volume.summary() != null) {
                html.raw("<p class=\"lead\">").text(volume.summary()).raw("</p>\n");
            }
            chapters(volume.chapters());
        });
    }

    void annexes(List<Chapter> annexes) {
        part("annexes", run.word("annexes"), run.named("annexes"), () -> chapters(annexes));
    }

    private void part(String kind, String label, List<Inline> title, Runnable content) {
        open(kind, "doc-part", label);
        new HeadingWriter(run).write(1, null, null, title);
        content.run();
        html.raw("</section>\n");
    }

    private void open(String kind, String role, String title) {
        html.raw("<section").attribute("class", kind).role(role);
        html.attribute("aria-label", title).raw(">\n");
    }

    private void planned(@Nullable String due) {
        html.raw("<p class=\"planned\">");
        if (due == null) {
            html.raw(run.said("planned"));
        } else {
            run.phrase("planned-for", () -> new Times(run).partial(due));
        }
        html.raw("</p>\n");
    }

    private void chapters(List<Chapter> chapters) {
        if (!chapters.isEmpty()) {
            html.raw("<ol class=\"plan\">\n");
            for (Chapter chapter : chapters) {
                html.raw("<li>");
                new TitleLink(run).write(run.links().to(Anchors.chapter(chapter.id())), chapter);
                html.raw("</li>\n");
            }
            html.raw("</ol>\n");
        }
    }

    /** A chapter without those in it, which have documents of their own. */
    void chapter(Chapter chapter, String role, String title, @Nullable String kicker, List<Audience> audiences) {
        open("whole", role, title);
        new ChapterWriter(run, audiences).writeAlone(chapter, kicker, () -> {});
        html.raw("</section>\n");
    }

    /** Who made the guide, and what others may do with it. */
    void colophon(Guide guide) {
        open("closing", "doc-colophon", run.word("colophon"));
        new HeadingWriter(run).write(1, null, null, run.named("colophon"));
        new ColophonWriter(run).write(guide);
        html.raw("</section>\n");
    }
}
