package org.lumieres.guide.render.site;

import org.lumieres.guide.render.fragment.Run;

/** The first page: what the guide is, and every way into it. */
record LandingPage(Site site) implements Page {

    @Override
    public String path() {
        return Addresses.HOME;
    }

    @Override
    public String title() {
        return site.guide().title();
    }

    @Override
    public String description() {
        return site.guide().summary();
    }

    @Override
    public String kind() {
        return "landing-page";
    }

    @Override
    public void before(Run run) {}

    @Override
    public void content(Run run) {
        new LandingWriter(site, run).write();
    }
}
