package org.lumieres.guide.pdf.book;

import java.util.ArrayList;
import java.util.List;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;
import org.lumieres.guide.render.fragment.Anchors;
import org.lumieres.guide.render.fragment.Outline;
import org.lumieres.guide.render.fragment.Run;

/**
 * The lines of the table of contents, as deep as readers can take in at a glance: all of them in a short guide, and at
 * most a page of them for 25 pages of a long one. Bookmarks lead to the rest.
 */
final class Contents {
    /** Lines that three pages hold, which no guide is too short for. */
    private static final int FEW = 150;
    /** A page of text has some 1,700 signs, one of contents some 60 lines. */
    private static final int SIGNS_FOR_A_LINE = 700;
    /** Below, a guide of one chapter is a page or two, and its table would lead to the next page. */
    private static final int WORTHWHILE = 5;

    private final Run run;
    private final Guide guide;
    private final boolean credited;

    /**
     * What a table of contents lists of a guide.
     *
     * @param credited whether the book has a page of credits
     */
    Contents(Run run, Guide guide, boolean credited) {
        this.run = run;
        this.guide = guide;
        this.credited = credited;
    }

    /** How deep a table goes; each goes deeper than the one before. */
    private enum Depth {
        CHAPTERS,
        CHAPTERS_IN_CHAPTERS,
        THEIR_SECTIONS,
        ALL
    }

    /**
     * A line, and those of what is inside.
     *
     * @param kind its class in the style sheet
     */
    record Line(String kind, String anchor, List<Inline> title, List<Line> inside) {
        int count() {
            return 1 + Contents.count(inside);
        }
    }

    /** Whether there is anything to choose from. */
    boolean areUseful() {
        return chapters(guide) + guide.annexes().size() > 1 || count(lines(Depth.ALL)) >= WORTHWHILE;
    }

    /** How many chapters a guide has, beside its annexes and without those inside them. */
    static int chapters(Guide guide) {
        return guide.volumes().stream()
                .mapToInt(volume -> volume.chapters().size())
                .sum();
    }

    List<Line> lines() {
        List<Line> all = lines(Depth.ALL);
        if (count(all) <= FEW) {
            return all;
        }
        long most = Math.max(FEW, signs() / SIGNS_FOR_A_LINE);
        for (Depth depth : List.of(Depth.THEIR_SECTIONS, Depth.CHAPTERS_IN_CHAPTERS)) {
            List<Line> lines = lines(depth);
            if (count(lines) <= most) {
                return lines;
            }
        }
        return lines(Depth.CHAPTERS);
    }

    private static int count(List<Line> lines) {
        return lines.stream().mapToInt(Line::count).sum();
    }

    private long signs() {
        return guide.walk()
                .filter(Inline.Text.class::isInstance)
                .mapToLong(text -> ((Inline.Text) text).text().length())
                .sum();
    }

    private List<Line> lines(Depth depth) {
        List<Line> lines = new ArrayList<>();
        part(guide.preface() != null, "preface", Anchors.PREFACE, lines);
        boolean shown = new Outline(guide).showsVolumes();
        for (Volume volume : guide.volumes()) {
            List<Line> chapters = chapters(volume.chapters(), "chapter", depth);
            if (shown) {
                boolean planned = volume.status() == VolumeStatus.PLANNED;
                lines.add(new Line(
                        planned ? "volume to-come" : "volume",
                        Anchors.volume(volume.id()),
                        List.of(new Inline.Text(volume.title())),
                        chapters));
            } else {
                lines.addAll(chapters);
            }
        }
        if (!guide.annexes().isEmpty()) {
            List<Line> annexes = chapters(guide.annexes(), "chapter", depth);
            lines.add(new Line("volume", Anchors.ANNEXES, run.named("annexes"), annexes));
        }
        part(!guide.glossary().isEmpty(), "glossary", Anchors.GLOSSARY, lines);
        part(!guide.references().isEmpty(), "references", Anchors.REFERENCES, lines);
        part(credited, "credits", Anchors.CREDITS, lines);
        return lines;
    }

    private void part(boolean there, String key, String anchor, List<Line> to) {
        if (there) {
            to.add(new Line("part", anchor, run.named(key), List.of()));
        }
    }

    private static List<Line> chapters(List<Chapter> chapters, String kind, Depth depth) {
        return chapters.stream().map(chapter -> chapter(chapter, kind, depth)).toList();
    }

    private static Line chapter(Chapter chapter, String kind, Depth depth) {
        String anchor = Anchors.chapter(chapter.id());
        List<Line> inside = new ArrayList<>();
        if (depth == Depth.ALL || (depth == Depth.THEIR_SECTIONS && kind.equals("chapter"))) {
            for (Section section : chapter.sections()) {
                inside.add(new Line("section", Anchors.inside(anchor, section.id()), section.title(), List.of()));
            }
        }
        if (depth != Depth.CHAPTERS) {
            inside.addAll(chapters(chapter.chapters(), "inner", depth));
        }
        return new Line(kind, anchor, chapter.title(), inside);
    }
}
