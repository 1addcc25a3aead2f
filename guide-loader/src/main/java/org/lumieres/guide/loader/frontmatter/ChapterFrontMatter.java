package org.lumieres.guide.loader.frontmatter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.Suggestions;
import org.lumieres.guide.loader.json.Cursor;
import org.lumieres.guide.loader.json.Extras;
import org.lumieres.guide.loader.json.RecordBinder;
import org.lumieres.guide.loader.source.Places;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.written.WrittenPeriod;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Property;
import org.lumieres.guide.model.form.RecordForm;

/**
 * What the front matter of a chapter says, whichever tool it was written for. What has a place in the model goes there;
 * the rest is kept as metadata, and told once a file.
 */
public final class ChapterFrontMatter {
    /** What these hold is read with more patience than the rest, under their own names too. */
    private static final Set<String> LENIENT = Set.of("authors", "keywords", "aliases", "metadata");

    /** Lists that other tools have under several names at once. */
    private static final Set<String> LISTS = Set.of("authors", "keywords", "aliases");

    private static final String ADDRESSES = "aliases";

    /** The components of a chapter that front matter may say; the others are the text under it. */
    private static final Set<String> COMPONENTS = RecordForm.of(Chapter.class).names().stream()
            .filter(name -> !Set.of("body", "sections", "chapters").contains(name))
            .collect(Collectors.toUnmodifiableSet());

    private final Cursor data;
    private final RecordBinder binder;
    private final Map<String, Object> given = new LinkedHashMap<>();
    private final Map<String, Cursor> written = new LinkedHashMap<>();
    private final List<Property> metadata = new ArrayList<>();
    private final Set<String> unknown = new TreeSet<>();

    private ChapterFrontMatter(Cursor data, RecordBinder binder) {
        this.data = data;
        this.binder = binder;
    }

    /** Reads front matter, an object of data; tells what has no place in the model. */
    public static ChapterFrontMatter read(Cursor data, RecordBinder binder, Problems problems) {
        ChapterFrontMatter read = new ChapterFrontMatter(data, binder);
        data.keys().forEach(read::key);
        if (!read.metadata.isEmpty()) {
            read.given.put("metadata", List.copyOf(read.metadata));
        }
        read.tell(problems);
        return read;
    }

    /** Whether a key, in whichever tool, says something of a chapter that the model has a place for. */
    public static boolean knows(String key) {
        return COMPONENTS.contains(key) || ForeignKeys.component(key).isPresent();
    }

    /** The addresses that front matter says its page has, under whichever keys. */
    public static List<String> addresses(Cursor data) {
        return data.keys().stream()
                .filter(key -> key.equals(ADDRESSES)
                        || ForeignKeys.component(key).filter(ADDRESSES::equals).isPresent())
                .flatMap(key -> ForeignValues.texts(data.get(key)).stream())
                .toList();
    }

    /** The components that were read, beside others that somebody else knows; and the keys that need no binding. */
    public Extras with(Map<String, Object> others, Set<String> keys) {
        Map<String, Object> all = new LinkedHashMap<>(given);
        all.putAll(others);
        Set<String> known = new HashSet<>(data.keys());
        known.removeAll(COMPONENTS);
        known.addAll(given.keySet());
        known.addAll(keys);
        return new Extras(all, known);
    }

    /** Tells where the components were written that go by other names. */
    public void place(Places places) {
        written.forEach((component, at) -> {
            places.put(data.get(component).path(), at.place());
            List<Cursor> elements = at.elements();
            for (int i = 0; i < elements.size(); i++) {
                places.put(
                        data.get(component).path().element(i), elements.get(i).place());
            }
        });
    }

    private void key(String key) {
        Cursor value = data.get(key);
        // Exceptions to rules are about the source, not of the guide.
        if (value.isMissing() || key.equals("ignore")) {
            return;
        }
        if (LENIENT.contains(key)) {
            component(key, value);
        } else if (!COMPONENTS.contains(key)) {
            Optional<String> component = ForeignKeys.component(key)
                    .filter(name -> LISTS.contains(name) || (!data.keys().contains(name) && !given.containsKey(name)));
            if (component.isEmpty() || !component(component.get(), value)) {
                keep(key, value);
            }
        }
    }

    private void keep(String key, Cursor value) {
        metadata.add(property(key, value));
        if (!ForeignKeys.isOrder(key)) {
            unknown.add(key);
        }
    }

    /** Reads a component; false when what is written there cannot be one. */
    private boolean component(String name, Cursor value) {
        Optional<?> read = switch (name) {
            case "authors", "keywords", "aliases" -> Optional.of(ForeignValues.texts(value));
            case "metadata" -> Optional.of(properties(value));
            case "issued", "modified", "reviewed", "expires" -> ForeignValues.date(value);
            case "review-every" -> ForeignValues.text(value).flatMap(WrittenPeriod::read);
            case "language" -> ForeignValues.text(value).map(tag -> tag.replace('_', '-'));
            default -> ForeignValues.text(value);
        };
        read.ifPresent(component -> {
            given.merge(name, component, (before, more) -> LISTS.contains(name) ? both(before, more) : more);
            written.putIfAbsent(name, value);
        });
        return read.isPresent();
    }

    /** What several keys say, {@code tags} and {@code categories}, each once. */
    private static List<?> both(Object before, Object more) {
        return Stream.of((List<?>) before, (List<?>) more)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The properties in an object, by their names, or in a list as this library writes it. */
    private List<Property> properties(Cursor value) {
        if (value.isObject()) {
            value.keys().forEach(key -> metadata.add(property(key, value.get(key))));
        } else {
            metadata.addAll(binder.bindAll(Property.class, value));
        }
        return metadata;
    }

    private static Property property(String name, Cursor value) {
        return new Property(name, ForeignValues.text(value).orElseGet(value::written));
    }

    private void tell(Problems problems) {
        List<String> others = new ArrayList<>();
        for (String key : unknown) {
            Optional<String> meant = Suggestions.nearest(key, COMPONENTS);
            if (meant.isPresent()) {
                problems.add(
                        Severity.WARNING,
                        "unknown-property",
                        data.get(key).keyPlace(),
                        data.path(),
                        "data.unknown-property-meant",
                        key,
                        meant.get());
            } else {
                others.add(key);
            }
        }
        if (!others.isEmpty()) {
            problems.add(
                    Severity.INFO,
                    "unknown-property",
                    data.get(first(others)).keyPlace(),
                    data.path(),
                    "chapter.metadata",
                    String.join(", ", others));
        }
    }

    private String first(List<String> keys) {
        return Collections.min(keys, Comparator.comparing(key -> data.get(key).keyPlace()));
    }
}
