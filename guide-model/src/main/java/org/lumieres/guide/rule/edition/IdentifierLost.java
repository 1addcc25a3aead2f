package org.lumieres.guide.rule.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Trail;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** An address that readers may have kept still leads somewhere. */
final class IdentifierLost extends LibraryRule {
    IdentifierLost() {
        super("identifier-lost", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.subject().previous().ifPresent(before -> {
            Map<String, Trail> known = new HashMap<>();
            inspection.each(Chapter.class, (chapter, trail) -> {
                known.putIfAbsent(chapter.id(), trail);
                chapter.aliases().forEach(alias -> known.putIfAbsent(alias, trail));
            });
            inspection.each(Section.class, (section, trail) -> known.putIfAbsent(address(section, trail), trail));
            inspection.atEnd(() -> tell(before, known, inspection));
        });
    }

    private static void tell(Guide before, Map<String, Trail> known, Inspection inspection) {
        before.allChapters().forEach(chapter -> {
            Trail page = known.get(chapter.id());
            if (page == null) {
                inspection.found(ModelPath.ROOT.property("id"), "identifier-lost.chapter", chapter.id());
                return;
            }
            chapter.sections().stream()
                    .flatMap(IdentifierLost::all)
                    .map(Section::id)
                    .filter(id -> !known.containsKey(chapter.id() + "#" + id))
                    .forEach(id -> inspection.found(page, "identifier-lost.section", chapter.id() + "#" + id));
        });
    }

    private static Stream<Section> all(Section section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(IdentifierLost::all));
    }

    private static String address(Section section, Trail trail) {
        return trail.page().node() instanceof Chapter chapter ? chapter.id() + "#" + section.id() : section.id();
    }
}
