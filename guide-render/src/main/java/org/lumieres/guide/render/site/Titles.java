package org.lumieres.guide.render.site;

import java.util.HashMap;
import java.util.Map;
import org.lumieres.guide.model.Volume;

/** The titles of pages as windows and search engines show them, no two of them the same. Immutable and thread-safe. */
final class Titles {
    private static final String DASH = " – ";

    private final Site site;
    /** How many chapters bear a title. */
    private final Map<String, Integer> bearers = new HashMap<>();

    Titles(Site site) {
        this.site = site;
        for (int i = 0; i < site.order().size(); i++) {
            bearers.merge(new ChapterPage(site, site.order().get(i), i).title(), 1, Integer::sum);
        }
        site.parts().values().forEach(title -> bearers.merge(title, 1, Integer::sum));
    }

    String of(Page page) {
        String guide = site.guide().title();
        if (page instanceof LandingPage) {
            return guide;
        }
        String title = page.title();
        if (page instanceof ChapterPage chapter && bearers.getOrDefault(title, 1) > 1) {
            return title + DASH + distinction(chapter.place()) + DASH + guide;
        }
        return title + DASH + guide;
    }

    private static String distinction(ChapterPlace place) {
        Volume volume = place.volume();
        String within = volume == null ? "" : volume.title() + ", ";
        return within + place.path().replace(".html", "");
    }
}
