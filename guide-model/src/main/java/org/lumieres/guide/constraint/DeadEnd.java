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
import org.lumieres.guide.model.Node;
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
        Search search = new Search(new GuideIds(guide));
        Trail root = Trail.of(guide);
        root.walk(search::follow);
        if (guide.edition() != null) {
            search.follow(guide.edition().changes(), root.to("edition"));
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
        void follow(Node node, Supplier<Trail> trail) {
            if (node instanceof Inline.Reference reference) {
                follow(reference, trail);
            } else if (node instanceof Chapter chapter) {
                follow(chapter.audience(), "audience", ids.audiences, "audience", trail.get());
            } else if (node instanceof Term term) {
                if (term.broader() != null) {
                    check(term.broader(), ids.terms, "term", () -> trail.get().to("broader"));
                }
                follow(term.related(), "related", ids.terms, "term", trail.get());
            }
        }

        void follow(List<Change> changes, Trail edition) {
            for (int i = 0; i < changes.size(); i++) {
                follow(changes.get(i).chapters(), "chapters", ids.chapters, "chapter", edition.to("changes", i));
            }
        }

        private void follow(List<String> names, String component, IdSpace space, String kind, Trail holder) {
            for (int i = 0; i < names.size(); i++) {
                int place = i;
                check(names.get(i), space, kind, () -> holder.to(component, place));
            }
        }

        private void follow(Inline.Reference reference, Supplier<Trail> trail) {
            Supplier<Trail> end = () -> trail.get().to("target");
            String target = reference.target();
            switch (reference.kind()) {
                case CHAPTER -> check(target, ids.chapters, "chapter", end);
                case SECTION -> section(target, end);
                case TERM -> check(target, ids.terms, "term", end);
                case WORK -> check(target, ids.works, "work", end);
                case FOOTNOTE -> check(target, ids.page(trail.get()).footnotes(), "footnote", end);
            }
        }

        /** The section is looked for only when its chapter is there: one fault is enough. */
        private void section(String target, Supplier<Trail> end) {
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
        private void check(String name, IdSpace space, String kind, Supplier<Trail> end) {
            if (!name.isBlank() && !space.contains(name)) {
                add(end, kind, name, space::ids);
            }
        }

        private void add(Supplier<Trail> end, String kind, String name, Supplier<Collection<String>> known) {
            found.add(new DeadEnd(end.get(), kind, name, found.size() < MOST_SUGGESTIONS ? known.get() : List.of()));
        }
    }
}
