package org.lumieres.guide.constraint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lumieres.guide.model.Change;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Term;
import org.lumieres.guide.model.Trail;

/**
 * A name that leads to nothing of the guide.
 *
 * @param trail the way to the name
 * @param kind what it should have led to, as the keys of messages end
 * @param target the name
 * @param known the names that lead to something of that kind; empty when too much is wrong for advice
 */
record DeadEnd(Trail trail, String kind, String target, Collection<String> known) {

    /** All those of a guide, in reading order within what has them: text, then edition. */
    static List<DeadEnd> in(Guide guide) {
        List<Trail> naming = new ArrayList<>();
        GuideIds ids = new GuideIds(guide, (node, trail) -> {
            if (node instanceof Inline.Reference || node instanceof Chapter || node instanceof Term) {
                naming.add(trail.get());
            }
            return true;
        });
        Search search = new Search(ids);
        naming.forEach(search::follow);
        if (guide.edition() != null) {
            search.follow(guide.edition().changes(), Trail.of(guide).to("edition"));
        }
        return search.found;
    }

    private static final class Search {
        /** Comparing every dead end with every id is quadratic, and after that many nobody reads advice. */
        private static final int MOST_SUGGESTIONS = 100;

        private final GuideIds ids;
        private final List<DeadEnd> found = new ArrayList<>();

        Search(GuideIds ids) {
            this.ids = ids;
        }

        /** Only these kinds of nodes name others. */
        void follow(Trail trail) {
            if (trail.node() instanceof Inline.Reference reference) {
                follow(reference, trail);
            } else if (trail.node() instanceof Chapter chapter) {
                follow(chapter.audience(), "audience", ids.audiences, "audience", trail);
            } else if (trail.node() instanceof Term term) {
                if (term.broader() != null) {
                    check(term.broader(), ids.terms, "term", trail.to("broader"));
                }
                follow(term.related(), "related", ids.terms, "term", trail);
            }
        }

        void follow(List<Change> changes, Trail edition) {
            for (int i = 0; i < changes.size(); i++) {
                follow(changes.get(i).chapters(), "chapters", ids.chapters, "chapter", edition.to("changes", i));
            }
        }

        private void follow(List<String> names, String component, IdSpace space, String kind, Trail holder) {
            for (int i = 0; i < names.size(); i++) {
                check(names.get(i), space, kind, holder.to(component, i));
            }
        }

        private void follow(Inline.Reference reference, Trail trail) {
            Trail end = trail.to("target");
            String target = reference.target();
            switch (reference.kind()) {
                case CHAPTER -> check(target, ids.chapters, "chapter", end);
                case SECTION -> section(target, end);
                case TERM -> check(target, ids.terms, "term", end);
                case WORK -> check(target, ids.works, "work", end);
                case FOOTNOTE -> check(target, ids.page(trail).footnotes(), "footnote", end);
            }
        }

        /** The section is looked for only when its chapter is there: one fault is enough. */
        private void section(String target, Trail end) {
            int hash = target.indexOf('#');
            String chapter = hash < 0 ? target : target.substring(0, hash);
            Optional<Trail> bearer = ids.chapters.bearer(chapter);
            if (bearer.isEmpty()) {
                add(end, "chapter", chapter.isEmpty() ? target : chapter, ids.chapters::ids);
                return;
            }
            IdSpace anchors = ids.page(bearer.get()).anchors();
            if (hash < 0 || !anchors.contains(target.substring(hash + 1))) {
                add(
                        end,
                        "section",
                        target,
                        () -> anchors.ids().stream()
                                .map(id -> chapter + "#" + id)
                                .toList());
            }
        }

        /** An empty name is for another constraint to report. */
        private void check(String name, IdSpace space, String kind, Trail end) {
            if (!name.isBlank() && !space.contains(name)) {
                add(end, kind, name, space::ids);
            }
        }

        private void add(Trail end, String kind, String name, Supplier<Collection<String>> known) {
            found.add(new DeadEnd(end, kind, name, found.size() < MOST_SUGGESTIONS ? known.get() : List.of()));
        }
    }
}
