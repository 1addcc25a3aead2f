package org.lumieres.guide.render.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Checklist;
import org.lumieres.guide.model.ChildVisitor;
import org.lumieres.guide.model.GoodPractice;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.TableRow;

/** What the chapters of a guide hold of the kinds that readers look up, in reading order. Immutable once made. */
final class Gathered {
    private final List<Found<GoodPractice>> practices = new ArrayList<>();
    private final List<Found<KeyFigure>> figures = new ArrayList<>();
    private final List<Found<Platform>> platforms = new ArrayList<>();
    private final List<Found<Checklist>> checklists = new ArrayList<>();
    /** By the term, then by the page: places are too large to be compared. */
    private final Map<String, Map<String, ChapterPlace>> terms = new HashMap<>();

    private Gathered() {}

    /**
     * A block and the chapter that holds it.
     *
     * @param block the block
     * @param chapter its chapter
     */
    record Found<B extends Block>(B block, ChapterPlace chapter) {}

    static Gathered from(Guide guide, List<ChapterPlace> places) {
        Gathered gathered = new Gathered();
        boolean terms = !guide.glossary().isEmpty();
        for (ChapterPlace place : places) {
            Walk walk = gathered.new Walk(place, terms);
            walk.visitChildren("title", place.chapter().title());
            walk.visitChildren("body", place.chapter().body());
            walk.visitChildren("sections", place.chapter().sections());
        }
        return gathered;
    }

    List<Found<GoodPractice>> practices() {
        return practices;
    }

    List<Found<KeyFigure>> figures() {
        return figures;
    }

    List<Found<Platform>> platforms() {
        return platforms;
    }

    List<Found<Checklist>> checklists() {
        return checklists;
    }

    /** The chapters that speak of a term, by its id. */
    Collection<ChapterPlace> speakingOf(String term) {
        return terms.getOrDefault(term, Map.of()).values();
    }

    private final class Walk implements ChildVisitor {
        private final ChapterPlace place;
        private final boolean wordsToo;

        Walk(ChapterPlace place, boolean wordsToo) {
            this.place = place;
            this.wordsToo = wordsToo;
        }

        @Override
        public void visitChildren(String component, List<? extends Node> children) {
            for (Node child : children) {
                if (!wordsToo && (child instanceof Inline || child instanceof TableRow)) {
                    return;
                }
                if (wordsToo || !(child instanceof Paragraph)) {
                    visitChild(component, child);
                }
            }
        }

        @Override
        public void visitChild(String component, Node child) {
            if (child instanceof Inline.Text) {
                return;
            }
            if (child instanceof Inline.Reference reference) {
                if (reference.kind() == Inline.Reference.Kind.TERM) {
                    terms.computeIfAbsent(reference.target(), absent -> new LinkedHashMap<>())
                            .put(place.path(), place);
                }
            } else if (child instanceof GoodPractice practice) {
                practices.add(new Found<>(practice, place));
            } else if (child instanceof KeyFigure figure) {
                figures.add(new Found<>(figure, place));
            } else if (child instanceof Platform platform) {
                platforms.add(new Found<>(platform, place));
            } else if (child instanceof Checklist checklist) {
                checklists.add(new Found<>(checklist, place));
            }
            child.forEachChild(this);
        }
    }
}
