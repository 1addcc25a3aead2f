package org.lumieres.guide.rule.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Site;
import org.lumieres.guide.model.Slugs;
import org.lumieres.guide.model.Trail;
import org.lumieres.guide.model.address.FormerAddress;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.TrailPath;

/** An old address of a chapter is answered by a page that leads to the chapter. */
final class UnansweredAddress extends LibraryRule {
    UnansweredAddress() {
        super("unanswered-address", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        List<Trail> renamed = new ArrayList<>();
        inspection.each(Chapter.class, (chapter, trail) -> {
            if (!chapter.aliases().isEmpty()) {
                renamed.add(trail);
            }
        });
        inspection.atEnd(() -> {
            if (!renamed.isEmpty()) {
                tell(renamed, inspection);
            }
        });
    }

    private static void tell(List<Trail> renamed, Inspection inspection) {
        Site site = inspection.guide().site();
        String url = site == null ? null : site.url();
        // Chapters first, as when a site is written: an address that one of them has now is not free for another.
        Map<String, String> answered = new HashMap<>();
        inspection
                .guide()
                .allChapters()
                .forEach(chapter -> answered.putIfAbsent(Slugs.slug(chapter.id()) + ".html", chapter.id()));
        renamed.forEach(trail -> tell(trail, url, answered, inspection));
    }

    private static void tell(Trail trail, @Nullable String site, Map<String, String> answered, Inspection inspection) {
        Chapter chapter = (Chapter) trail.node();
        ModelPath aliases = TrailPath.of(trail).property("aliases");
        for (int i = 0; i < chapter.aliases().size(); i++) {
            String alias = chapter.aliases().get(i);
            // A place inside a page is the page's own business: servers are never asked for it.
            if (alias.contains("#")) {
                continue;
            }
            String page = new FormerAddress(alias).page(site).orElse(null);
            if (page == null) {
                inspection.found(aliases.element(i), "unanswered-address.outside", alias);
                continue;
            }
            String first = answered.putIfAbsent(page.toLowerCase(Locale.ROOT), chapter.id());
            if (first != null && !first.equals(chapter.id())) {
                inspection.found(aliases.element(i), "unanswered-address.taken", alias, first);
            }
        }
    }
}
