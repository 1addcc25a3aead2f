package org.lumieres.guide.render.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.render.fragment.Anchors;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Outline;
import org.lumieres.guide.render.fragment.Run;

/**
 * Writes the ways from one page to others. A page names the chapters around its own and never all of them, so that a
 * guide of thousands of chapters costs no more a page than one of twenty.
 */
final class Navigation {
    /** How many chapters of a volume a page names on either side of its own. */
    private static final int AROUND = 15;

    private final Site site;
    private final Run run;
    private final HtmlWriter html;

    Navigation(Site site, Run run) {
        this.site = site;
        this.run = run;
        this.html = run.html();
    }

    /** The way from the first page to a chapter. */
    void breadcrumb(ChapterPlace place) {
        begin();
        Volume volume = place.volume();
        if (volume == null) {
            crumb(run.links().to(Anchors.ANNEXES), () -> html.raw(run.said("annexes")));
        } else if (new Outline(site.guide()).showsVolumes()) {
            crumb(run.links().to(Anchors.volume(volume.id())), () -> html.text(volume.title()));
        }
        for (Chapter ancestor : place.ancestors()) {
            crumb(run.links().to(Anchors.chapter(ancestor.id())), () -> title(ancestor));
        }
        end(() -> title(place.chapter()));
    }

    /** The way from the first page to one of the others. */
    void breadcrumb(String title) {
        begin();
        end(() -> run.say(title));
    }

    private void begin() {
        html.raw("<nav class=\"breadcrumb\"")
                .attribute("aria-label", run.word("site.breadcrumb"))
                .raw(">\n<ol>\n");
        crumb(run.links().to(Anchors.HOME), () -> html.raw(run.said("site.home")));
    }

    private void crumb(String address, Runnable words) {
        html.raw("<li><a").attribute("href", address).raw(">");
        words.run();
        html.raw("</a></li>\n");
    }

    private void end(Runnable words) {
        html.raw("<li aria-current=\"page\">");
        words.run();
        html.raw("</li>\n</ol>\n</nav>\n");
    }

    /** The preface, the chapters around one, those around each that it stands in, and its own. */
    void around(ChapterPlace place) {
        beginFolded("chapters", "chapters");
        preface(null);
        List<Chapter> way = new ArrayList<>(place.ancestors());
        way.add(place.chapter());
        chapters(place, place.rank(), way);
        endFolded();
    }

    /** The preface and the chapters that come after it. */
    void aroundPreface() {
        beginFolded("chapters", "chapters");
        preface("page");
        ChapterPlace first = site.after(-1);
        if (first != null) {
            chapters(first, -1, List.of());
        }
        endFolded();
    }

    /** The pages that are made of what the whole guide holds. */
    void aroundPart(Part own) {
        beginFolded("chapters", "site.resources");
        html.raw("<ol>\n");
        for (Part part : site.parts().keySet()) {
            String address = site.addresses().part(part);
            if (address != null) {
                html.raw("<li><a").attribute("href", address);
                html.attribute("aria-current", part == own ? "page" : null).raw(">");
                html.raw(run.said(part.key())).raw("</a></li>\n");
            }
        }
        html.raw("</ol>\n");
        endFolded();
    }

    private void preface(@Nullable String current) {
        String address = site.addresses().preface();
        if (address != null) {
            html.raw("<ol>\n<li><a").attribute("href", address).attribute("aria-current", current);
            html.raw(">").raw(run.said("preface")).raw("</a></li>\n</ol>\n");
        }
    }

    private void chapters(ChapterPlace place, int rank, List<Chapter> way) {
        Volume volume = place.volume();
        html.raw("<p>")
                .raw(volume == null ? run.said("annexes") : "")
                .text(volume == null ? "" : volume.title())
                .raw("</p>\n");
        boolean all = level(place.siblings(), rank, way, 0);
        String plan = site.addresses().part(Part.PLAN);
        if (plan != null && !all) {
            html.raw("<p class=\"all\"><a").attribute("href", plan).raw(">").raw(run.said("site.all-chapters"));
            html.raw("</a></p>\n");
        }
    }

    /** Links that begin folded, since on a small screen they would stand in the way of the text. */
    private void beginFolded(String kind, String key) {
        String title = run.word(key);
        html.raw("<nav").attribute("class", kind).attribute("aria-label", title);
        html.raw(">\n<details>\n<summary>");
        run.say(title).raw("</summary>\n");
    }

    private void endFolded() {
        html.raw("</details>\n</nav>\n");
    }

    /**
     * Some chapters of one level, those inside of the one on the way below it.
     *
     * @param rank which of them is on the way to the page; -1 below its end
     * @param depth how far down the way that one is
     * @return whether these are all
     */
    private boolean level(List<Chapter> chapters, int rank, List<Chapter> way, int depth) {
        int from = Math.max(0, rank - AROUND);
        int to = Math.min(chapters.size(), (rank < 0 ? 2 * AROUND : rank + AROUND) + 1);
        boolean all = to - from == chapters.size();
        html.raw("<ol>\n");
        for (int i = from; i < to; i++) {
            Chapter chapter = chapters.get(i);
            html.raw("<li>");
            link(chapter, i == rank && depth == way.size() - 1);
            List<Chapter> inside = chapter.chapters();
            if (i == rank && !inside.isEmpty()) {
                html.raw("\n");
                int next = depth + 1 < way.size() ? rank(way.get(depth + 1), inside) : -1;
                all &= level(inside, next, way, depth + 1);
            }
            html.raw("</li>\n");
        }
        html.raw("</ol>\n");
        return all;
    }

    /** By identity: two chapters of a guide that is not sound may have one id. */
    @SuppressWarnings("ReferenceEquality")
    private static int rank(Chapter chapter, List<Chapter> among) {
        int rank = 0;
        while (among.get(rank) != chapter) {
            rank++;
        }
        return rank;
    }

    private void link(Chapter chapter, boolean current) {
        html.raw("<a").attribute("href", run.links().to(Anchors.chapter(chapter.id())));
        html.attribute("aria-current", current ? "page" : null);
        run.spoken(chapter.language(), () -> {
            html.raw(">");
            title(chapter);
        });
        html.raw("</a>");
    }

    /** What stands on the page of a chapter; nothing when that is one section at most. */
    void contents(Chapter chapter) {
        List<Section> sections = chapter.sections();
        if (sections.size() < 2) {
            return;
        }
        beginFolded("on-page", "site.on-this-page");
        sections(chapter, sections, true);
        endFolded();
    }

    private void sections(Chapter chapter, List<Section> sections, boolean deeper) {
        html.raw("<ol>\n");
        for (Section section : sections) {
            html.raw("<li><a")
                    .attribute("href", run.links().to(Anchors.inside(Anchors.chapter(chapter.id()), section.id())));
            run.spoken(section.language(), () -> {
                html.raw(">");
                run.inlines().writeAgain(section.title());
            });
            html.raw("</a>");
            if (deeper && !section.sections().isEmpty()) {
                html.raw("\n");
                sections(chapter, section.sections(), false);
            }
            html.raw("</li>\n");
        }
        html.raw("</ol>\n");
    }

    /** The parts of a chapter that have pages of their own. */
    void parts(Chapter chapter) {
        if (chapter.chapters().isEmpty()) {
            return;
        }
        html.raw("<nav class=\"parts\"")
                .attribute("aria-label", run.word("site.in-this-chapter"))
                .raw(">\n<p>")
                .raw(run.said("site.in-this-chapter"))
                .raw("</p>\n<ul>\n");
        for (Chapter part : chapter.chapters()) {
            html.raw("<li>");
            link(part, false);
            if (part.summary() != null) {
                html.raw(" <span>").text(part.summary()).raw("</span>");
            }
            html.raw("</li>\n");
        }
        html.raw("</ul>\n</nav>\n");
    }

    /** The pages before and after one. */
    void pager(@Nullable Step previous, @Nullable Step next) {
        if (previous == null && next == null) {
            return;
        }
        html.raw("<nav class=\"pager\"")
                .attribute("aria-label", run.word("site.pager"))
                .raw(">\n");
        step(previous, "prev", "site.previous");
        step(next, "next", "site.next");
        html.raw("</nav>\n");
    }

    /**
     * A page before or after another.
     *
     * @param address its address
     * @param title writes its title
     */
    record Step(String address, Runnable title) {}

    private void step(@Nullable Step step, String rel, String key) {
        if (step != null) {
            html.raw("<a")
                    .attribute("class", rel)
                    .attribute("rel", rel)
                    .attribute("href", step.address())
                    .raw("><span>");
            html.raw(run.said(key)).raw("</span> <strong>");
            step.title().run();
            html.raw("</strong></a>\n");
        }
    }

    /** A chapter as a step. */
    @Nullable
    Step step(@Nullable ChapterPlace place) {
        return place == null ? null : new Step(place.path(), () -> title(place.chapter()));
    }

    private void title(Chapter chapter) {
        run.inlines().writeAgain(chapter.title());
    }
}
