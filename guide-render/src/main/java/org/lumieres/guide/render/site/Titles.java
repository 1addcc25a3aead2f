package org.lumieres.guide.render.site;

import java.util.HashMap;
import java.util.Map;
import org.lumieres.guide.model.Volume;

/** The titles of pages as windows and search engines show them, no two of them the same. Immutable and thread-safe. */
final class Titles {
    private static final String DASH = " – ";

    private final Site site;
    /** How many chapters bear a title, and how many a title in one volume. */
    private final Map<String, Integer> bearers = new HashMap<>();

    Titles(Site site) {
        this.site = site;
        for (int i = 0; i < site.order().size(); i++) {
            ChapterPlace place = site.order().get(i);
            String title = new ChapterPage(site, place, i).title();
            bearers.merge(title, 1, Integer::sum);
            bearers.merge(title + DASH + within(place), 1, Integer::sum);
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
            return title + DASH + distinction(title, chapter.place()) + DASH + guide;
        }
        return title + DASH + guide;
    }

    /** The volume where that is enough to tell the chapter, else also the name of its page. */
    private String distinction(String title, ChapterPlace place) {
        String within = within(place);
        String page = place.path().replace(".html", "");
        if (within.isEmpty()) {
            return page;
        }
        return bearers.getOrDefault(title + DASH + within, 1) > 1 ? within + ", " + page : within;
    }

    private static String within(ChapterPlace place) {
        Volume volume = place.volume();
        return volume == null ? "" : volume.title();
    }
}
