package org.lumieres.guide.pdf.book;

import java.util.List;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.render.fragment.Anchors;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Outline;
import org.lumieres.guide.render.fragment.Run;

/** Writes the outline that a reader opens beside the pages, in the form that openhtmltopdf reads. */
final class Bookmarks {
    private final Run run;
    private final HtmlWriter html;

    Bookmarks(Run run) {
        this.run = run;
        this.html = run.html();
    }

    /**
     * Writes it.
     *
     * @param contents whether the book has a table of contents
     * @param credits whether it has a page of credits
     */
    void write(Guide guide, boolean contents, boolean credits) {
        html.raw("<bookmarks>\n");
        if (guide.preface() != null) {
            leaf(run.word("preface"), Anchors.PREFACE);
        }
        if (contents) {
            leaf(run.word("contents"), ContentsWriter.ANCHOR);
        }
        boolean shown = new Outline(guide).showsVolumes();
        for (Volume volume : guide.volumes()) {
            if (shown) {
                open(volume.title(), Anchors.volume(volume.id()));
            }
            volume.chapters().forEach(this::chapter);
            if (shown) {
                html.raw("</bookmark>\n");
            }
        }
        if (!guide.annexes().isEmpty()) {
            open(run.word("annexes"), Anchors.ANNEXES);
            guide.annexes().forEach(this::chapter);
            html.raw("</bookmark>\n");
        }
        if (!guide.glossary().isEmpty()) {
            leaf(run.word("glossary"), Anchors.GLOSSARY);
        }
        if (!guide.references().isEmpty()) {
            leaf(run.word("references"), Anchors.REFERENCES);
        }
        if (credits) {
            leaf(run.word("credits"), Anchors.CREDITS);
        }
        html.raw("</bookmarks>\n");
    }

    private void chapter(Chapter chapter) {
        String anchor = Anchors.chapter(chapter.id());
        open(chapter.title(), anchor);
        sections(anchor, chapter.sections());
        chapter.chapters().forEach(this::chapter);
        html.raw("</bookmark>\n");
    }

    private void sections(String scope, List<Section> sections) {
        for (Section section : sections) {
            open(section.title(), Anchors.inside(scope, section.id()));
            sections(scope, section.sections());
            html.raw("</bookmark>\n");
        }
    }

    private void open(List<Inline> title, String anchor) {
        open(Inline.plainText(title), anchor);
    }

    private void leaf(String name, String anchor) {
        open(name, anchor);
        html.raw("</bookmark>\n");
    }

    private void open(String name, String anchor) {
        html.raw("<bookmark").attribute("name", name).attribute("href", "#" + anchor);
        html.raw(">");
    }
}
