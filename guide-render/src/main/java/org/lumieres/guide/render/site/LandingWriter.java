package org.lumieres.guide.render.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Audience;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.EditionStatus;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.render.Download;
import org.lumieres.guide.render.fragment.Anchors;
import org.lumieres.guide.render.fragment.AudienceWriter;
import org.lumieres.guide.render.fragment.ColophonWriter;
import org.lumieres.guide.render.fragment.EditionWriter;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Outline;
import org.lumieres.guide.render.fragment.PicturePlace;
import org.lumieres.guide.render.fragment.PictureWriter;
import org.lumieres.guide.render.fragment.PrefaceWriter;
import org.lumieres.guide.render.fragment.Run;

/** Writes the content of the first page. */
final class LandingWriter {
    /** Characters, more than a salutation has. */
    private static final int OPENING = 80;

    private final Site site;
    private final Guide guide;
    private final Run run;
    private final HtmlWriter html;
    private final ColophonWriter colophon;

    LandingWriter(Site site, Run run) {
        this.site = site;
        this.guide = site.guide();
        this.run = run;
        this.html = run.html();
        this.colophon = new ColophonWriter(run);
    }

    void write() {
        html.raw("<div class=\"hero\">\n");
        cover(guide.cover());
        html.raw("<div class=\"hero-words\">\n");
        title();
        html.raw("<p class=\"summary\">").text(guide.summary()).raw("</p>\n");
        ways();
        html.raw("</div>\n</div>\n");
        epigraphs();
        html.raw("<div class=\"landing\">\n");
        preface(guide.preface());
        audiences(guide.audiences());
        volumes();
        annexes();
        downloads(site.downloads());
        Edition edition = guide.edition();
        colophon.changes(edition == null ? List.of() : edition.changes());
        colophon.credits(guide.contributors());
        colophon.licence(guide.licence());
        colophon.translations(guide.translations());
        html.raw("</div>\n");
    }

    private void cover(@Nullable Image cover) {
        if (cover != null) {
            html.raw("<div class=\"cover\">");
            new PictureWriter(run).write(cover, null, true, PicturePlace.COVER).raw("</div>\n");
        }
    }

    private void title() {
        Edition edition = guide.edition();
        if (edition != null && edition.status() != EditionStatus.PUBLISHED) {
            html.raw("<p class=\"status\">").raw(run.said(edition.status())).raw("</p>\n");
        }
        String subtitle = guide.subtitle();
        html.raw(subtitle == null ? "" : "<hgroup>\n")
                .raw("<h1>")
                .text(guide.title())
                .raw("</h1>\n");
        if (subtitle != null) {
            html.raw("<p class=\"subtitle\">").text(subtitle).raw("</p>\n</hgroup>\n");
        }
        new EditionWriter(run).write(guide);
    }

    /** The ways from here: to the first page to read, and to what can be taken home. */
    private void ways() {
        String first = site.addresses().preface();
        if (first == null && !site.order().isEmpty()) {
            first = site.order().get(0).path();
        }
        if (first == null && site.downloads().isEmpty()) {
            return;
        }
        html.raw("<p class=\"ways\">");
        if (first != null) {
            html.raw("<a class=\"button\"")
                    .attribute("href", first)
                    .raw(">")
                    .raw(run.said("site.read"))
                    .raw("</a>");
        }
        if (!site.downloads().isEmpty()) {
            html.raw(" <a class=\"button quiet\" href=\"#_downloads\">")
                    .raw(run.said("site.download"))
                    .raw("</a>");
        }
        html.raw("</p>\n");
    }

    private void epigraphs() {
        if (!guide.epigraphs().isEmpty()) {
            run.inside(Anchors.EPIGRAPHS, 1, () -> {
                html.raw("<div class=\"epigraphs\">\n");
                run.blocks().write(guide.epigraphs());
                run.notesWriter().notes();
                html.raw("</div>\n");
            });
        }
    }

    /** How the preface begins, and who signed it. */
    private void preface(@Nullable Preface preface) {
        String address = site.addresses().preface();
        if (preface == null || address == null) {
            return;
        }
        part("opening", "preface", () -> {
            run.quoting(() -> run.blocks().write(opening(preface)));
            new PrefaceWriter(run).signature(preface);
            html.raw("<p><a")
                    .attribute("href", address)
                    .raw(">")
                    .raw(run.said("site.read-preface"))
                    .raw("</a></p>\n");
        });
    }

    /** Its first paragraphs, as many as say something: letters begin with whom they are to. */
    private static List<Block> opening(Preface preface) {
        List<Block> opening = new ArrayList<>();
        int length = 0;
        for (Block block : preface.body()) {
            if (block instanceof Paragraph && length < OPENING) {
                opening.add(block);
                length += block.plainText().length();
            }
        }
        return opening;
    }

    private void audiences(List<Audience> audiences) {
        if (audiences.isEmpty()) {
            return;
        }
        part("audiences", "audience", () -> new AudienceWriter(html).write(audiences));
    }

    private void volumes() {
        PlanWriter plan = new PlanWriter(site, run);
        if (!new Outline(guide).showsVolumes()) {
            part(
                    "volumes",
                    "chapters",
                    () -> guide.volumes().forEach(volume -> plan.chapters(volume.chapters(), false)));
            return;
        }
        part("volumes", "site.volumes", () -> {
            for (Volume volume : guide.volumes()) {
                html.raw("<section class=\"volume\"")
                        .attribute("id", run.claim(Anchors.volume(volume.id())))
                        .raw(">\n<h3>")
                        .text(volume.title())
                        .raw("</h3>\n");
                plan.planned(volume);
                if (volume.summary() != null) {
                    html.raw("<p>").text(volume.summary()).raw("</p>\n");
                }
                plan.chapters(volume.chapters(), false);
                html.raw("</section>\n");
            }
        });
    }

    private void annexes() {
        if (!guide.annexes().isEmpty()) {
            html.raw("<section class=\"annexes\"")
                    .attribute("id", run.claim(Anchors.ANNEXES))
                    .raw(">\n<h2>")
                    .raw(run.said("annexes"))
                    .raw("</h2>\n");
            new PlanWriter(site, run).chapters(guide.annexes(), false);
            html.raw("</section>\n");
        }
    }

    /** What can be taken home: each with its format, its size and its language, as French rules ask (RGAA 13.3). */
    private void downloads(List<Download> downloads) {
        if (downloads.isEmpty()) {
            return;
        }
        html.raw("<section class=\"downloads\" id=\"_downloads\">\n<h2>")
                .raw(run.said("site.downloads"))
                .raw("</h2>\n<ul>\n");
        for (Download download : downloads) {
            html.raw("<li><a")
                    .attribute("href", download.path())
                    .attribute("type", download.mediaType())
                    .attribute("hreflang", download.language())
                    .raw(" download>")
                    .raw(run.said(
                            "site.download-as", () -> run.say(run.wording().of(download.format()))))
                    .raw(" <span>")
                    .text(run.wording().size(download.size()))
                    .text(", ")
                    .text(run.wording().language(download.language()))
                    .raw("</span></a></li>\n");
        }
        html.raw("</ul>\n</section>\n");
    }

    private void part(String kind, String key, Runnable content) {
        html.raw("<section")
                .attribute("class", kind)
                .raw(">\n<h2>")
                .raw(run.said(key))
                .raw("</h2>\n");
        run.under(2, content);
        html.raw("</section>\n");
    }
}
