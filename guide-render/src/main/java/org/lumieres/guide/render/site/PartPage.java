package org.lumieres.guide.render.site;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.render.fragment.Run;

/** A page made of what the whole guide holds. */
record PartPage(Site site, Part part, String path, Consumer<Run> writer) implements Page {

    @Override
    public String title() {
        return site.phrases().word(part.titleKey());
    }

    @Override
    public @Nullable String description() {
        return site.phrases().word(part.key() + ".description");
    }

    @Override
    public String kind() {
        return part.name().toLowerCase(Locale.ROOT) + "-page";
    }

    @Override
    public void before(Run run) {
        new Navigation(site, run).breadcrumb(title());
    }

    @Override
    public void beside(Run run) {
        new Navigation(site, run).aroundPart(part);
    }

    @Override
    public void content(Run run) {
        writer.accept(run);
    }
}
