package org.lumieres.guide.rule.typography;

import jakarta.validation.constraints.Email;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.constraint.Slug;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.model.Callout;
import org.lumieres.guide.model.CaseStudy;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Checklist;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.GoodPractice;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Identifier;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Node;
import org.lumieres.guide.model.Procedure;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.form.Field;
import org.lumieres.guide.model.form.RecordForm;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.TrailPath;

/** The texts of a guide that are no prose: names, titles and sources that are plain strings, code. */
final class PrintedStrings {
    private static final String CONSTRAINTS = Slug.class.getPackageName();

    /** What no page shows, being for machines or not for paper; and titles and summaries, which are prose. */
    private static final Map<Class<?>, Set<String>> UNSEEN = Map.ofEntries(
            Map.entry(Guide.class, Set.of("keywords", "accessibility", "title", "subtitle", "summary")),
            Map.entry(Volume.class, Set.of("title", "summary")),
            Map.entry(Chapter.class, Set.of("keywords", "aliases", "metadata", "summary")),
            Map.entry(Callout.class, Set.of("title")),
            Map.entry(CaseStudy.class, Set.of("title")),
            Map.entry(Checklist.class, Set.of("title")),
            Map.entry(GoodPractice.class, Set.of("title")),
            Map.entry(Procedure.class, Set.of("title")),
            Map.entry(Edition.class, Set.of("replaces")),
            Map.entry(Identifier.class, Set.of("value")),
            Map.entry(CodeListing.class, Set.of("info")),
            Map.entry(Image.class, Set.of("alt")),
            Map.entry(Inline.Link.class, Set.of("title")),
            Map.entry(Inline.Picture.class, Set.of("title")),
            Map.entry(Inline.Reference.class, Set.of("target")),
            Map.entry(Inline.Abbreviation.class, Set.of("expansion")));

    private static final ClassValue<List<Field>> SHOWN = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return RecordForm.of(type.asSubclass(Record.class)).fields().stream()
                    .filter(field -> !UNSEEN.getOrDefault(type, Set.of()).contains(field.name()))
                    .filter(PrintedStrings::mayHoldStrings)
                    .toList();
        }
    };

    /** Most kinds hold nodes alone, and are not gone through. */
    private static final List<Class<? extends Node>> KINDS = kinds(Node.class)
            .filter(kind -> kind != Inline.Text.class && !SHOWN.get(kind).isEmpty())
            .toList();

    private PrintedStrings() {}

    private static Stream<Class<? extends Node>> kinds(Class<? extends Node> kind) {
        return kind.isSealed()
                ? Stream.of(kind.getPermittedSubclasses()).flatMap(inside -> kinds(inside.asSubclass(Node.class)))
                : Stream.of(kind);
    }

    private static boolean mayHoldStrings(Field field) {
        Class<?> held = field.elementType().orElse(field.type());
        return held == String.class ? isFree(field.declared()) : held.isRecord() && !Node.class.isAssignableFrom(held);
    }

    /** Whether it holds any words: what has a form of its own, as an address or a date has, is made of common signs. */
    private static boolean isFree(AnnotatedElement component) {
        return Stream.of(component.getAnnotations())
                .map(Annotation::annotationType)
                .noneMatch(type -> type == Email.class || type.getPackageName().equals(CONSTRAINTS));
    }

    /** Asks an inspection for each of them, with the path to it, which few will want. */
    static void each(Inspection inspection, BiConsumer<String, Supplier<ModelPath>> look) {
        for (Class<? extends Node> kind : KINDS) {
            inspection.each(kind, (node, trail) -> lookIn((Record) node, () -> TrailPath.of(trail), look));
        }
    }

    private static void lookIn(Record record, Supplier<ModelPath> path, BiConsumer<String, Supplier<ModelPath>> look) {
        for (Field field : SHOWN.get(record.getClass())) {
            Object value = field.valueIn(record);
            Supplier<ModelPath> place =
                    () -> path.get().property(field.declared().getName());
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    int index = i;
                    lookAt(list.get(i), () -> place.get().element(index), look);
                }
            } else {
                lookAt(value, place, look);
            }
        }
    }

    private static void lookAt(
            @Nullable Object value, Supplier<ModelPath> path, BiConsumer<String, Supplier<ModelPath>> look) {
        if (value instanceof String text) {
            look.accept(text, path);
        } else if (value instanceof Record record) {
            lookIn(record, path, look);
        }
    }
}
