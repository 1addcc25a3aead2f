package org.lumieres.guide.render.html;

import java.util.List;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;
import org.lumieres.guide.render.fragment.Anchors;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Outline;
import org.lumieres.guide.render.fragment.Run;

/** Writes the table of contents: volumes, chapters and their first sections. */
final class ContentsWriter {
    private final Run run;
    private final HtmlWriter html;

    ContentsWriter(Run run) {
        this.run = run;
        this.html = run.html();
    }

    void write(Guide guide) {
        String contents = run.word("contents");
        html.raw("<nav class=\"contents\"").attribute("aria-label", contents).raw(">\n<details open>\n<summary>");
        run.say(contents).raw("</summary>\n<ol>\n");
        if (guide.preface() != null) {
            part(Anchors.PREFACE, "preface");
        }
        if (new Outline(guide).showsVolumes()) {
            guide.volumes().forEach(this::volume);
        } else {
            guide.volumes().forEach(volume -> chapters(volume.chapters()));
        }
        if (!guide.annexes().isEmpty()) {
            html.raw("<li class=\"volume\">");
            link(Anchors.ANNEXES, () -> html.raw(run.said("annexes")));
            html.raw("\n<ol>\n");
            chapters(guide.annexes());
            html.raw("</ol>\n</li>\n");
        }
        if (!guide.glossary().isEmpty()) {
            part(Anchors.GLOSSARY, "glossary");
        }
        if (!guide.references().isEmpty()) {
            part(Anchors.REFERENCES, "references");
        }
        html.raw("</ol>\n</details>\n</nav>\n");
    }

    private void volume(Volume volume) {
        html.raw("<li class=\"volume\">");
        link(Anchors.volume(volume.id()), () -> html.text(volume.title()));
        if (volume.status() == VolumeStatus.PLANNED) {
            html.raw(" <span class=\"planned\">").raw(run.said("planned")).raw("</span>");
        }
        if (!volume.chapters().isEmpty()) {
            html.raw("\n<ol>\n");
            chapters(volume.chapters());
            html.raw("</ol>\n");
        }
        html.raw("</li>\n");
    }

    private void chapters(List<Chapter> chapters) {
        for (Chapter chapter : chapters) {
            html.raw("<li class=\"chapter\"");
            run.spoken(chapter.language(), () -> {
                html.raw(">");
                String anchor = Anchors.chapter(chapter.id());
                link(anchor, () -> run.inlines().writeAgain(chapter.title()));
                sections(anchor, chapter);
            });
            html.raw("</li>\n");
        }
    }

    private void sections(String chapterAnchor, Chapter chapter) {
        if (chapter.sections().isEmpty() && chapter.chapters().isEmpty()) {
            return;
        }
        html.raw("\n<ol>\n");
        for (Section section : chapter.sections()) {
            html.raw("<li");
            run.spoken(section.language(), () -> {
                html.raw(">");
                link(
                        Anchors.inside(chapterAnchor, section.id()),
                        () -> run.inlines().writeAgain(section.title()));
            });
            html.raw("</li>\n");
        }
        chapters(chapter.chapters());
        html.raw("</ol>\n");
    }

    private void part(String anchor, String key) {
        html.raw("<li>");
        link(anchor, () -> html.raw(run.said(key)));
        html.raw("</li>\n");
    }

    private void link(String anchor, Runnable words) {
        html.raw("<a").attribute("href", run.links().to(anchor)).raw(">");
        words.run();
        html.raw("</a>");
    }
}
