package org.lumieres.guide.render.site;

import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.render.fragment.PrefaceWriter;
import org.lumieres.guide.render.fragment.Run;
import org.lumieres.guide.render.site.Navigation.Step;

/** The preface. */
record PrefacePage(Site site, Preface preface, String path) implements Page {

    /** The preface as the page before the first chapter; null when the guide has none. */
    static @Nullable Step step(Site site, Run run) {
        String page = site.addresses().preface();
        return page == null ? null : new Step(page, () -> run.html().raw(run.said("preface")));
    }

    @Override
    public String title() {
        return site.phrases().word("preface");
    }

    @Override
    public String description() {
        String function = preface.function();
        String author = function == null ? preface.author() : preface.author() + ", " + function;
        return site.phrases().phrase("chapter-authors", author);
    }

    @Override
    public String kind() {
        return "preface-page";
    }

    @Override
    public void before(Run run) {
        new Navigation(site, run).breadcrumb(title());
    }

    @Override
    public void beside(Run run) {
        new Navigation(site, run).aroundPreface();
    }

    @Override
    public void content(Run run) {
        new PrefaceWriter(run).write(preface, 1);
        Navigation navigation = new Navigation(site, run);
        navigation.pager(null, navigation.step(site.after(-1)));
    }
}
