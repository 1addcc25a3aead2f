package org.lumieres.guide.loader.markdown;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.Suggestions;
import org.lumieres.guide.loader.markdown.AttributeList.Attribute;

/** The attributes of one construct as it understands them; what it does not understand is told. */
final class Arguments {
    private final Reading reading;
    private final Span origin;
    private final Collection<String> known;
    private final String owner;
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();

    private Arguments(Reading reading, AttributeList list, Span origin, Collection<String> known, String owner) {
        this.reading = reading;
        this.origin = origin;
        this.known = known;
        this.owner = owner;
        list.faults().forEach(this::report);
        list.attributes().forEach(this::keep);
    }

    /** The attributes in the opening line of a directive. */
    static Arguments of(Reading reading, DirectiveBlock directive, Collection<String> known) {
        DirectiveHeader header = directive.header();
        SourceSpan span = directive.headerSpan();
        Span origin = span == null ? Span.NONE : reading.locator().of(List.of(span));
        Arguments arguments = new Arguments(reading, header.attributes(), origin, known, header.name());
        directive.options().forEach((name, value) -> arguments.option(name, value, header.nameStart()));
        return arguments;
    }

    /** The attributes at the end of a line. */
    static Arguments of(Reading reading, AttributeNode node, Collection<String> known, String owner) {
        return new Arguments(reading, node.list(), reading.locator().of(node), known, owner);
    }

    private void report(AttributeList.Fault fault) {
        String key = "attributes." + fault.kind().name().toLowerCase(Locale.ROOT);
        reading.findings().error("syntax", at(fault.start(), fault.end()), key);
    }

    private void keep(Attribute attribute) {
        Span at = at(attribute.start(), attribute.end());
        if (attribute.name().equals("class")) {
            reading.findings().add(Severity.INFO, "unknown-attribute", at, "attributes.class", attribute.value());
        } else if (attributes.putIfAbsent(attribute.name(), attribute) != null) {
            reading.findings().warning("duplicate-key", at, "attributes.duplicate", attribute.name());
        }
    }

    /** Takes what MyST has on a line of its own, when it says something here; its place is that of the header. */
    private void option(String name, String value, int at) {
        if (known.contains(name)) {
            attributes.putIfAbsent(name, new Attribute(name, value, false, at, at, at, at));
        }
    }

    boolean has(String name) {
        return attributes.containsKey(name);
    }

    /** The value of an attribute, or null; that of one that was only named is told to be missing. */
    @Nullable
    String text(String name) {
        Attribute attribute = attributes.get(name);
        if (attribute != null && attribute.bare()) {
            reading.findings().error("format", valueOf(attribute), "attributes.bare", name);
            return null;
        }
        return attribute == null ? null : attribute.value();
    }

    /** The value of an attribute that the model cannot do without; empty when it is missing. */
    String required(String name) {
        String value = text(name);
        return value == null ? "" : value;
    }

    /** The id, which nothing that is named automatically may then have. */
    @Nullable
    String id() {
        String id = text("id");
        if (id != null) {
            reading.ids().take(id);
        }
        return id;
    }

    /** Whether an attribute is there, alone or saying {@code true}. */
    boolean flag(String name) {
        Attribute attribute = attributes.get(name);
        if (attribute == null || attribute.value().equals("false")) {
            return false;
        }
        if (!attribute.value().equals("true")) {
            reading.findings().error("format", valueOf(attribute), "format.boolean", attribute.value());
            return false;
        }
        return true;
    }

    /** The day that an attribute names, or null. */
    @Nullable
    LocalDate date(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException noDay) {
            reading.findings().error("format", valueOf(name), "format.date", value);
            return null;
        }
    }

    /** The values of an attribute that separates them by commas. */
    List<String> list(String name) {
        String value = text(name);
        return value == null
                ? List.of()
                : Stream.of(value.split(",", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** Where the value of an attribute stands. */
    Span valueOf(String name) {
        Attribute attribute = attributes.get(name);
        return attribute == null ? Span.NONE : valueOf(attribute);
    }

    /**
     * Notes the place of each attribute that the construct has as a part of a value; components are named otherwise
     * where the map says so. What authors made up names no part of the model.
     */
    void trace(Object value, Map<String, String> components) {
        if (reading.trace().isOn()) {
            attributes.forEach((name, attribute) -> {
                if (known.contains(name)) {
                    reading.trace().part(value, components.getOrDefault(name, name), valueOf(attribute));
                }
            });
        }
    }

    /** Tells of the attributes that the construct does not have. */
    void reportUnknown() {
        for (Attribute attribute : attributes.values()) {
            if (!known.contains(attribute.name())) {
                Optional<String> nearest = Suggestions.nearest(attribute.name(), known);
                reading.findings()
                        .warning(
                                "unknown-attribute",
                                at(attribute.start(), attribute.end()),
                                nearest.isPresent() ? "attributes.unknown.near" : "attributes.unknown",
                                attribute.name(),
                                owner,
                                nearest.orElse(""));
            }
        }
    }

    private Span valueOf(Attribute attribute) {
        return at(attribute.valueStart(), attribute.valueEnd());
    }

    private Span at(int start, int end) {
        return origin.isKnown() ? new Span(origin.start() + start, origin.start() + end) : Span.NONE;
    }
}
