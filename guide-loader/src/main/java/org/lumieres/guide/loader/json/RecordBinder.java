package org.lumieres.guide.loader.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.Suggestions;
import org.lumieres.guide.loader.source.Origins;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Source;
import org.lumieres.guide.model.form.Field;
import org.lumieres.guide.model.form.Kinds;
import org.lumieres.guide.model.form.RecordForm;

/**
 * Makes the model's records from trees of data. Every fault is told and none stops it: a value that cannot be read
 * counts as not written. Not thread-safe.
 */
public final class RecordBinder {
    private static final Extras OF_A_KIND = new Extras(Map.of(), Set.of(Kinds.KEY));

    private final Problems problems;
    private final Origins origins;
    private final ScalarReader scalars;
    private final RichTextReader texts;

    /** Makes a binder that tells its findings and where it took things from. */
    public RecordBinder(RichText richText, Problems problems, Origins origins) {
        this.problems = problems;
        this.origins = origins;
        this.scalars = new ScalarReader(problems);
        this.texts = new RichTextReader(richText, problems, origins);
    }

    /** Makes a record from an object; from anything else, one that has nothing written. */
    public <R extends Record> R bind(Class<R> type, Cursor at, Extras extras) {
        return type.cast(object(type, at, extras));
    }

    /** Makes records from a list of objects. What is no object is told and left out. */
    public <R extends Record> List<R> bindAll(Class<R> type, Cursor at) {
        return list(at, type).stream().map(type::cast).toList();
    }

    /** Reads one constant of an enumeration; empty, with the fault told, when it is none. */
    public <E extends Enum<E>> Optional<E> choice(Class<E> type, Cursor at) {
        return Optional.ofNullable(scalars.read(type, at)).map(type::cast);
    }

    /** Reads inline text, a string of Markdown or a list of inlines. */
    public List<Inline> inlines(Cursor at) {
        return list(at, Inline.class).stream().map(Inline.class::cast).toList();
    }

    /** Tells that a value is not of the type that stands under a key of the messages, unless it was refused before. */
    public void wrongType(Cursor at, String key) {
        if (isRefused(at)) {
            return;
        }
        problems.add(Severity.ERROR, "type", at.place(), at.path(), key, scalars.describe(at));
    }

    /** Tells of each key that an object may not have. */
    public void checkKeys(Cursor at, Set<String> known) {
        for (String key : at.keys()) {
            if (!known.contains(key)) {
                Optional<String> meant = Suggestions.nearest(key, known);
                problems.add(
                        Severity.WARNING,
                        "unknown-property",
                        at.get(key).keyPlace(),
                        at.path(),
                        meant.isPresent() ? "data.unknown-property-meant" : "data.unknown-property",
                        key,
                        meant.orElseGet(() -> String.join(", ", known)));
            }
        }
    }

    /** Whether a value was refused when the tree was read; only now is it known what it was to become. */
    private boolean isRefused(Cursor at) {
        boolean refused = at.isRefused();
        if (refused) {
            problems.concern(at.place(), at.path());
        }
        return refused;
    }

    private Record object(Class<? extends Record> type, Cursor at, Extras extras) {
        if (!at.isObject() && !at.isMissing()) {
            wrongType(at, "data.type-object");
        }
        RecordForm form = RecordForm.of(type);
        Set<String> known = new LinkedHashSet<>(form.names());
        known.removeAll(extras.given().keySet());
        known.addAll(extras.keys());
        checkKeys(at, known);
        Object[] values = form.fields().stream()
                .map(field -> extras.given().containsKey(field.name())
                        ? extras.given().get(field.name())
                        : component(field, at.get(field.name())))
                .toArray();
        return form.create(values);
    }

    private @Nullable Object component(Field field, Cursor at) {
        Object value = isRefused(at) || at.isMissing() ? null : value(field, at);
        if (value != null) {
            return value;
        }
        if (!field.hasToBeWritten()) {
            return field.absent();
        }
        return field.type().isEnum() ? firstFor(field, at) : object(record(field.type()), at.get(""), Extras.NONE);
    }

    /** A record may not hold null there, so it takes a value that nobody wrote, and the fault is told. */
    private Object firstFor(Field field, Cursor at) {
        if (at.isMissing() && !at.isRefused()) {
            problems.add(Severity.ERROR, "required", at.place(), at.path(), "data.required", field.name());
        }
        return field.type().getEnumConstants()[0];
    }

    private @Nullable Object value(Field field, Cursor at) {
        if (field.elementType().isPresent()) {
            return list(at, field.elementType().get());
        }
        if (field.type() == Source.class && at.isString()) {
            return new Source(at.written(), null, null, null);
        }
        if (field.type() == Image.class && at.isObject() && at.get("src").isString()) {
            String src = texts.picture(at.get("src"));
            return object(Image.class, at, new Extras(Map.of("src", src), Set.of("src")));
        }
        if (field.type() == Licence.class) {
            return licence(at);
        }
        if (!field.type().isRecord()) {
            return scalars.read(field.type(), at);
        }
        if (at.isObject()) {
            return object(record(field.type()), at, Extras.NONE);
        }
        wrongType(at, "data.type-object");
        return null;
    }

    private @Nullable Object licence(Cursor at) {
        Optional<String> name = LicenceName.in(at);
        if (name.isEmpty()) {
            if (at.isObject()) {
                return object(Licence.class, at, Extras.NONE);
            }
            if (at.isString()) {
                return Licence.of(at.written());
            }
            wrongType(at, "data.type-object");
            return null;
        }
        String reference = LicenceName.reference(name.get());
        problems.add(
                Severity.WARNING,
                "licence-unnamed",
                at.place(),
                at.path(),
                "data.licence-unnamed",
                name.get(),
                reference);
        return at.isObject()
                ? object(Licence.class, at, new Extras(Map.of("id", reference), Set.of("id")))
                : new Licence(reference, name.get(), null, null, List.of());
    }

    private List<?> list(Cursor at, Class<?> elementType) {
        if (at.isMissing()) {
            return List.of();
        }
        if (at.isString() && elementType == Block.class) {
            return texts.blocks(at);
        }
        if (at.isString() && elementType == Inline.class) {
            return texts.inlines(at);
        }
        if (!at.isList()) {
            wrongType(at, "data.type-list");
            return alone(at.going(at.path().element(0)), elementType);
        }
        List<Object> elements = new ArrayList<>();
        for (Cursor element : at.elements()) {
            Cursor placed = element.going(at.path().element(elements.size()));
            List<?> read = element(placed, elementType);
            if (!read.isEmpty() && !element.path().equals(placed.path())) {
                origins.put(placed.path(), new DataOrigin(placed));
            }
            elements.addAll(read);
        }
        return elements;
    }

    /** What stands where a list should, taken for its only element if it has the form of one. */
    private List<?> alone(Cursor at, Class<?> type) {
        boolean ofObjects = type.isRecord() || type == Block.class || type == Inline.class;
        if (at.isObject() == ofObjects) {
            return element(at, type);
        }
        if (type == Block.class) {
            return List.of(new CodeListing("json", null, at.pretty()));
        }
        return type == Inline.class ? List.of(new Inline.Code(at.written())) : List.of();
    }

    /** What an element of a list becomes; nothing when it cannot be read, and several when it is Markdown. */
    private List<?> element(Cursor at, Class<?> type) {
        if (type == Block.class) {
            return block(at);
        } else if (type == Inline.class) {
            return inline(at);
        } else if (type.isRecord()) {
            if (at.isObject()) {
                return List.of(object(record(type), at, Extras.NONE));
            }
            wrongType(at, "data.type-object");
            return List.of();
        }
        Object scalar = isRefused(at) ? null : scalars.read(type, at);
        return scalar == null ? List.of() : List.of(scalar);
    }

    private List<?> block(Cursor at) {
        Optional<Class<? extends Record>> kind = kind(at, Kinds.OF_BLOCKS);
        if (kind.isPresent()) {
            return List.of(object(kind.get(), at, OF_A_KIND));
        }
        if (at.isString()) {
            return texts.blocks(at);
        }
        return at.isMissing() ? List.of() : List.of(new CodeListing("json", null, at.pretty()));
    }

    private List<?> inline(Cursor at) {
        Optional<Class<? extends Record>> kind = kind(at, Kinds.OF_INLINES);
        if (kind.isPresent()) {
            return List.of(object(kind.get(), at, OF_A_KIND));
        }
        if (at.isString()) {
            return texts.inlines(at);
        }
        return at.isMissing() ? List.of() : List.of(new Inline.Code(at.node().toString()));
    }

    /** The kind of a block or an inline; when it says none that we know, its text is kept and the fault told. */
    private Optional<Class<? extends Record>> kind(Cursor at, Kinds kinds) {
        if (!at.isObject()) {
            wrongType(at, "data.type-object");
            return Optional.empty();
        }
        Cursor said = at.get(Kinds.KEY);
        Optional<Class<? extends Record>> kind = kinds.type(said.written());
        if (kind.isEmpty()) {
            Optional<String> meant = Suggestions.nearest(said.written(), kinds.names());
            problems.add(
                    Severity.ERROR,
                    "unknown-type",
                    said.place(),
                    at.path(),
                    said.isMissing() ? "data.no-type" : "data.unknown-type",
                    said.written(),
                    meant.orElseGet(() -> String.join(", ", kinds.names())));
        }
        return kind;
    }

    private static Class<? extends Record> record(Class<?> type) {
        return type.asSubclass(Record.class);
    }
}
