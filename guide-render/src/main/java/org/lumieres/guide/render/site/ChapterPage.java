package org.lumieres.guide.render.site;

import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.render.fragment.ChapterWriter;
import org.lumieres.guide.render.fragment.Run;
import org.lumieres.guide.render.site.Navigation.Step;

/** A chapter. */
record ChapterPage(Site site, ChapterPlace place, int rank) implements Page {

    @Override
    public String path() {
        return place.path();
    }

    @Override
    public String title() {
        return Inline.plainText(place.chapter().title());
    }

    @Override
    public @Nullable String description() {
        return place.chapter().summary();
    }

    @Override
    public String kind() {
        return "chapter-page";
    }

    @Override
    public @Nullable String language() {
        return place.chapter().language();
    }

    @Override
    public void before(Run run) {
        Navigation navigation = new Navigation(site, run);
        navigation.breadcrumb(place);
    }

    @Override
    public void content(Run run) {
        Navigation navigation = new Navigation(site, run);
        new ChapterWriter(run, site.guide().audiences())
                .writeAlone(place.chapter(), place.kicker(), () -> navigation.contents(place.chapter()));
        navigation.parts(place.chapter());
        ChapterPlace previous = site.before(rank);
        Step back = previous == null ? PrefacePage.step(site, run) : navigation.step(previous);
        navigation.pager(back, navigation.step(site.after(rank)));
    }

    @Override
    public void beside(Run run) {
        new Navigation(site, run).around(place);
    }
}
