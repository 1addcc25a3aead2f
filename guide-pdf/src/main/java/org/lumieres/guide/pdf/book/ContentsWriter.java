package org.lumieres.guide.pdf.book;

import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;
import org.lumieres.guide.render.fragment.Anchors;
import org.lumieres.guide.render.fragment.HeadingWriter;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Outline;
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

    void write(Guide guide) {
        html.raw("<nav class=\"contents\"").attribute("id", run.claim(ANCHOR)).raw(">\n");
        new HeadingWriter(run).write(2, null, null, run.named("contents"));
        html.raw("<div class=\"toc\">\n");
        if (guide.preface() != null) {
            entry("part", Anchors.PREFACE, () -> run.say(run.word("preface")));
        }
        boolean shown = new Outline(guide).showsVolumes();
        for (Volume volume : guide.volumes()) {
            if (shown) {
                boolean planned = volume.status() == VolumeStatus.PLANNED;
                entry(planned ? "volume to-come" : "volume", Anchors.volume(volume.id()), volume.title());
            }
            volume.chapters().forEach(chapter -> chapter(chapter, "chapter"));
        }
        if (!guide.annexes().isEmpty()) {
            entry("volume", Anchors.ANNEXES, () -> run.say(run.word("annexes")));
            guide.annexes().forEach(chapter -> chapter(chapter, "chapter"));
        }
        if (!guide.glossary().isEmpty()) {
            entry("part", Anchors.GLOSSARY, () -> run.say(run.word("glossary")));
        }
        if (!guide.references().isEmpty()) {
            entry("part", Anchors.REFERENCES, () -> run.say(run.word("references")));
        }
        html.raw("</div>\n</nav>\n");
    }

    private void chapter(Chapter chapter, String kind) {
        String anchor = Anchors.chapter(chapter.id());
        entry(kind, anchor, () -> run.inlines().writeAgain(chapter.title()));
        for (Section section : chapter.sections()) {
            entry(
                    "section",
                    Anchors.inside(anchor, section.id()),
                    () -> run.inlines().writeAgain(section.title()));
        }
        chapter.chapters().forEach(part -> chapter(part, "section"));
    }

    private void entry(String kind, String anchor, String title) {
        entry(kind, anchor, () -> html.text(title));
    }

    private void entry(String kind, String anchor, Runnable title) {
        html.raw("<div")
                .attribute("class", "toci " + kind)
                .raw("><a")
                .attribute("href", run.links().to(anchor))
                .raw(">");
        title.run();
        html.raw("</a></div>\n");
    }
}
