package org.lumieres.guide.rule.accessibility;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Trail;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.TrailPath;

/** Pages with one title cannot be told apart in a list of tabs, of results, of contents. */
final class DuplicateTitle extends LibraryRule {
    DuplicateTitle() {
        super("duplicate-title", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        Map<String, Trail> known = new HashMap<>();
        inspection.each(Chapter.class, (chapter, trail) -> {
            String title = Inline.plainText(chapter.title()).strip();
            Trail first = known.putIfAbsent(title.toLowerCase(Locale.ROOT), trail);
            if (first != null && !title.isEmpty()) {
                inspection.related(
                        TrailPath.of(trail).property("title"),
                        TrailPath.of(first).property("title"),
                        "duplicate-title.first",
                        "duplicate-title",
                        title);
            }
        });
    }
}
