package org.lumieres.guide.pdf.book;

import java.util.List;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;
import org.lumieres.guide.render.fragment.Anchors;
import org.lumieres.guide.render.fragment.BackMatterWriter;
import org.lumieres.guide.render.fragment.ChapterWriter;
import org.lumieres.guide.render.fragment.ColophonWriter;
import org.lumieres.guide.render.fragment.Direction;
import org.lumieres.guide.render.fragment.HeadingWriter;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Index;
import org.lumieres.guide.render.fragment.Links;
import org.lumieres.guide.render.fragment.Medium;
import org.lumieres.guide.render.fragment.Outline;
import org.lumieres.guide.render.fragment.OwnMarkup;
import org.lumieres.guide.render.fragment.Phrases;
import org.lumieres.guide.render.fragment.Pictures;
import org.lumieres.guide.render.fragment.PrefaceWriter;
import org.lumieres.guide.render.fragment.Run;
import org.lumieres.guide.render.fragment.Times;

/** Writes a guide from its cover to its back, as one XHTML document. To be used once. */
public final class Book {
    private final Guide guide;
    private final Run run;
    private final HtmlWriter html;
    private final HeadingWriter headings;
    private final ChapterWriter chapters;
    private final RunningHeads heads;
    private final Outline outline;
    /** The number of an only chapter would say that there are others. */
    private final boolean numbered;

    private int chapterNumber;

    /**
     * A book, yet to be written.
     *
     * @param pictures what it shows
     * @param own the kinds of block that somebody else writes
     */
    public Book(Guide guide, Pictures pictures, OwnMarkup own) {
        this.guide = guide;
        this.run = new Run(
                new HtmlWriter(Medium.PAPER),
                Index.of(guide),
                Links.onePage(),
                pictures,
                own,
                Phrases.in(guide.language()),
                guide.language());
        this.html = run.html();
        this.headings = new HeadingWriter(run);
        this.chapters = new ChapterWriter(run, guide.audiences());
        this.heads = new RunningHeads(html);
        this.outline = new Outline(guide);
        this.numbered = Contents.chapters(guide) > 1;
    }

    /** The whole document, in some style. */
    public String write(String css) {
        String colophon = colophon();
        Contents contents = new Contents(run, guide, !colophon.isEmpty());
        html.raw("<html").language(guide.language());
        html.attribute("dir", Direction.of(guide.language()).attribute()).raw(">\n<head>\n<title>");
        html.text(guide.title()).raw("</title>\n");
        new Bookmarks(run).write(guide, contents.areUseful(), !colophon.isEmpty());
        html.raw("<style>").text(css).raw("</style>\n</head>\n<body");
        html.attribute("class", outline.showsVolumes() ? "volumes" : "one-volume")
                .raw(">\n");
        heads.title(guide.title());
        CoverWriter cover = new CoverWriter(run);
        boolean titled = cover.front(guide);
        new ImprintPageWriter(run).write(guide, !titled);
        front(contents);
        guide.volumes().forEach(this::write);
        annexes();
        back(colophon);
        cover.back(guide);
        return html.raw("</body>\n</html>\n").takeFrom(0);
    }

    private void front(Contents contents) {
        if (!guide.epigraphs().isEmpty()) {
            html.raw("<div class=\"epigraphs\">\n");
            run.inside(Anchors.EPIGRAPHS, 1, () -> {
                run.blocks().write(guide.epigraphs());
                run.notesWriter().notes();
            });
            html.raw("</div>\n");
        }
        if (guide.preface() != null) {
            heads.begin(run.word("preface"));
            new PrefaceWriter(run).write(guide.preface(), 2);
            addresses();
        }
        if (contents.areUseful()) {
            heads.begin(run.word("contents"));
            new ContentsWriter(run).write(contents);
        }
    }

    private void write(Volume volume) {
        boolean shown = outline.showsVolumes();
        if (shown) {
            boolean planned = volume.status() == VolumeStatus.PLANNED;
            if (planned) {
                head(volume);
            }
            html.raw(planned ? "<section class=\"volume to-come\"" : "<section class=\"volume\"")
                    .attribute("id", run.claim(Anchors.volume(volume.id())))
                    .raw(">\n<div class=\"part-page\">\n");
            headings.write(2, null, null, volume.title());
            if (planned) {
                planned(volume);
            }
            if (volume.summary() != null) {
                html.raw("<p class=\"lead\">").text(volume.summary()).raw("</p>\n");
            }
            html.raw("</div>\n");
        }
        for (Chapter chapter : volume.chapters()) {
            chapterNumber++;
            heads.begin(chapter.title());
            String kicker = numbered ? run.phrase("chapter", Integer.toString(chapterNumber)) : null;
            chapters.write(chapter, outline.chapterLevel(), kicker);
            addresses();
        }
        if (shown) {
            html.raw("</section>\n");
        }
    }

    /** The place of the addresses of what was just written, which are known once it is read again. */
    private void addresses() {
        html.raw("<section class=\"addresses\">\n<p class=\"label\">").raw(run.said("addresses"));
        html.raw("</p>\n</section>\n");
    }

    /** Volumes to come that follow each other share a page, all others begin one. */
    private void head(Volume planned) {
        int before = guide.volumes().indexOf(planned) - 1;
        if (before >= 0 && guide.volumes().get(before).status() == VolumeStatus.PLANNED) {
            heads.part(planned.title());
        } else {
            heads.begin(planned.title());
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

    private void annexes() {
        List<Chapter> annexes = guide.annexes();
        if (annexes.isEmpty()) {
            return;
        }
        heads.begin(run.word("annexes"));
        html.raw("<section class=\"annexes\"").attribute("id", run.claim(Anchors.ANNEXES));
        html.raw(">\n<div class=\"part-page\">\n");
        headings.write(2, null, null, run.named("annexes"));
        html.raw("</div>\n");
        for (int i = 0; i < annexes.size(); i++) {
            heads.begin(annexes.get(i).title());
            chapters.write(annexes.get(i), 3, run.phrase("annex", Outline.letter(i)));
            addresses();
        }
        html.raw("</section>\n");
    }

    /** Who made the guide and what others may do with it; empty when the guide says nothing of that. */
    private String colophon() {
        int mark = html.mark();
        new ColophonWriter(run).write(guide);
        String colophon = html.takeFrom(mark);
        return colophon.contains("<section>") ? colophon : "";
    }

    private void back(String colophon) {
        BackMatterWriter writer = new BackMatterWriter(run);
        if (!guide.glossary().isEmpty()) {
            heads.begin(run.word("glossary"));
            writer.glossary(guide, 2);
        }
        if (!guide.references().isEmpty()) {
            heads.begin(run.word("references"));
            writer.references(guide, 2);
        }
        if (!colophon.isEmpty()) {
            heads.begin(run.word("credits"));
            html.raw("<div").attribute("id", run.claim(Anchors.CREDITS)).raw(">\n");
            html.raw(colophon).raw("</div>\n");
        }
    }
}
