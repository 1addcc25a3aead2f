package org.lumieres.guide.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Callout;
import org.lumieres.guide.model.CaseStudy;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Checklist;
import org.lumieres.guide.model.GoodPractice;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Procedure;
import org.lumieres.guide.model.Volume;

/** The titles and summaries that are plain strings: readers read them as they read all else. */
final class PlainStrings {
    private static final List<Component<?>> COMPONENTS = List.of(
            new Component<>(Guide.class, "title", Guide::title),
            new Component<>(Guide.class, "subtitle", Guide::subtitle),
            new Component<>(Guide.class, "summary", Guide::summary),
            new Component<>(Volume.class, "title", Volume::title),
            new Component<>(Volume.class, "summary", Volume::summary),
            new Component<>(Chapter.class, "summary", Chapter::summary),
            new Component<>(Callout.class, "title", Callout::title),
            new Component<>(CaseStudy.class, "title", CaseStudy::title),
            new Component<>(Checklist.class, "title", Checklist::title),
            new Component<>(GoodPractice.class, "title", GoodPractice::title),
            new Component<>(Procedure.class, "title", Procedure::title));

    private PlainStrings() {}

    /** Asks a walk for each of them. */
    static void each(Walk walk, Consumer<Prose> look) {
        COMPONENTS.forEach(component -> component.ask(walk, look));
    }

    private record Component<N extends Node>(Class<N> kind, String name, Function<N, @Nullable String> words) {
        void ask(Walk walk, Consumer<Prose> look) {
            walk.each(kind, (node, trail) -> {
                String written = words.apply(node);
                if (written != null && !written.isBlank()) {
                    look.accept(Prose.plain(trail, name, written));
                }
            });
        }
    }
}
