package org.lumieres.guide.render.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.render.fragment.BackMatterWriter;
import org.lumieres.guide.render.fragment.Run;

/** The pages of a site, in the order of its plan. */
final class Pages {
    private Pages() {}

    static List<Page> of(Site site) {
        List<Page> pages = new ArrayList<>();
        pages.add(new LandingPage(site));
        Preface preface = site.guide().preface();
        String prefacePage = site.addresses().preface();
        if (preface != null && prefacePage != null) {
            pages.add(new PrefacePage(site, preface, prefacePage));
        }
        for (int i = 0; i < site.order().size(); i++) {
            pages.add(new ChapterPage(site, site.order().get(i), i));
        }
        for (Part part : site.parts().keySet()) {
            String address = site.addresses().part(part);
            if (address != null) {
                pages.add(new PartPage(site, part, address, writer(site, part)));
            }
        }
        return pages;
    }

    private static Consumer<Run> writer(Site site, Part part) {
        return switch (part) {
            case PLAN -> run -> new PlanWriter(site, run).plan();
            case GLOSSARY -> run -> new GlossaryWriter(run).glossary(site.guide());
            case PRACTICES -> run -> new GatheredWriter(site, run).practices();
            case FIGURES -> run -> new GatheredWriter(site, run).figures();
            case PLATFORMS -> run -> new GatheredWriter(site, run).platforms();
            case CHECKLISTS -> run -> new GatheredWriter(site, run).checklists();
            case REFERENCES -> run -> new BackMatterWriter(run).references(site.guide(), 1);
            case INDEX -> run -> new IndexWriter(site, run).index();
            case CREDITS -> run -> new StatementWriter(site, run).credits();
            case LEGAL -> run -> new StatementWriter(site, run).legal();
            case ACCESSIBILITY -> run -> new StatementWriter(site, run).accessibility();
        };
    }
}
