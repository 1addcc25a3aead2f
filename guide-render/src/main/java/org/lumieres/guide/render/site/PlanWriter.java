package org.lumieres.guide.render.site;

import java.util.List;
import java.util.Map;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;
import org.lumieres.guide.render.fragment.Anchors;
import org.lumieres.guide.render.fragment.HeadingWriter;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Outline;
import org.lumieres.guide.render.fragment.Run;
import org.lumieres.guide.render.fragment.Times;

/** Writes lists of everything that can be read: the volumes with their chapters, and the other pages. */
final class PlanWriter {
    private final Site site;
    private final Run run;
    private final HtmlWriter html;

    PlanWriter(Site site, Run run) {
        this.site = site;
        this.run = run;
        this.html = run.html();
    }

    /** The plan of the whole site. */
    void plan() {
        new HeadingWriter(run).write(1, null, null, run.named(Part.PLAN.key()));
        String preface = site.addresses().preface();
        if (preface != null) {
            html.raw("<ul class=\"plan\">\n");
            page(preface, run.word("preface"));
            html.raw("</ul>\n");
        }
        for (Volume volume : site.guide().volumes()) {
            if (new Outline(site.guide()).showsVolumes()) {
                html.raw("<h2>").text(volume.title()).raw("</h2>\n");
                planned(volume);
            } else {
                html.raw("<h2>").raw(run.said("chapters")).raw("</h2>\n");
            }
            chapters(volume.chapters(), true);
        }
        if (!site.guide().annexes().isEmpty()) {
            html.raw("<h2>").raw(run.said("annexes")).raw("</h2>\n");
            chapters(site.guide().annexes(), true);
        }
        html.raw("<h2>").raw(run.said("site.landmarks")).raw("</h2>\n<ul class=\"plan\">\n");
        for (Map.Entry<Part, String> part : site.parts().entrySet()) {
            String address = site.addresses().part(part.getKey());
            if (address != null && part.getKey() != Part.PLAN) {
                page(address, part.getValue());
            }
        }
        html.raw("</ul>\n");
    }

    private void page(String address, String title) {
        html.raw("<li><a").attribute("href", address).raw(">");
        run.say(title).raw("</a></li>\n");
    }

    /** Says of a volume that it is still to come, and when; nothing of one that can be read. */
    void planned(Volume volume) {
        if (volume.status() != VolumeStatus.PLANNED) {
            return;
        }
        String due = volume.due();
        html.raw("<p class=\"planned\">");
        if (due == null) {
            html.raw(run.said("planned"));
        } else {
            run.phrase("planned-for", () -> new Times(run).partial(due));
        }
        html.raw("</p>\n");
    }

    /**
     * A list of chapters; nothing when there is none.
     *
     * @param deep whether with the chapters inside them
     */
    void chapters(List<Chapter> chapters, boolean deep) {
        if (chapters.isEmpty()) {
            return;
        }
        html.raw("<ol class=\"plan\">\n");
        for (Chapter chapter : chapters) {
            html.raw("<li><a").attribute("href", run.links().to(Anchors.chapter(chapter.id())));
            run.spoken(chapter.language(), () -> {
                html.raw(">");
                run.inlines().writeAgain(chapter.title());
            });
            html.raw("</a>");
            if (deep) {
                chapters(chapter.chapters(), true);
            }
            html.raw("</li>\n");
        }
        html.raw("</ol>\n");
    }
}
