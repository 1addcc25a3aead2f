package org.lumieres.guide.render.site;

import org.lumieres.guide.render.fragment.HeadingWriter;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Run;

/**
 * What a server answers when it has no such page.
 *
 * @param root how to get to the root of the site from any address that a reader may have asked for
 */
record NotFoundPage(Site site, String root) implements Page {

    @Override
    public String path() {
        return Addresses.NOT_FOUND;
    }

    @Override
    public String title() {
        return site.phrases().word("site.not-found");
    }

    @Override
    public String description() {
        return site.phrases().word("site.not-found.text");
    }

    @Override
    public String kind() {
        return "not-found-page";
    }

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public void before(Run run) {}

    @Override
    public void content(Run run) {
        HtmlWriter html = run.html();
        new HeadingWriter(run).write(1, null, null, run.named("site.not-found"));
        html.raw("<p>").raw(run.said("site.not-found.text")).raw("</p>\n<ul>\n<li><a");
        html.attribute("href", root + Addresses.HOME).raw(">").text(site.guide().title());
        html.raw("</a></li>\n");
        String plan = site.addresses().part(Part.PLAN);
        if (plan != null) {
            html.raw("<li><a").attribute("href", root + plan).raw(">").raw(run.said(Part.PLAN.key()));
            html.raw("</a></li>\n");
        }
        html.raw("</ul>\n");
    }
}
