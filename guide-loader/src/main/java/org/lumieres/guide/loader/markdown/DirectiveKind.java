package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The directives that authors may write: their names, attributes and slots, as {@code docs/format.md} has them. */
enum DirectiveKind {
    FIGURE("src alt decorative credit licence id", "caption", "description"),
    TABLE("caption row-headers id", "body"),
    LISTING("title", "body"),
    QUOTE("attribution work date url lang", "body"),
    EPIGRAPH("attribution work date lang", "body"),
    NOTE("title", "body"),
    TIP("title", "body"),
    IMPORTANT("title", "body"),
    WARNING("title", "body"),
    CAUTION("title", "body"),
    DETAILS("summary open", "body"),
    PRACTICE("title id", "why", "why", "do", "dont", "example"),
    KEY_FIGURE("value unit qualifier population place period source source-url source-date retrieved id", "statement"),
    PLATFORM(
            "name aliases family launched ended renamed-to source source-url source-date retrieved id",
            "description",
            "strengths",
            "limits"),
    CASE(
            "title organisation event dates source source-url source-date retrieved id",
            "context",
            "context",
            "action",
            "result",
            "lesson"),
    CHECKLIST("title id", "introduction"),
    QUESTION("title id", "answer"),
    PROCEDURE("title id", "introduction");

    private static final Map<String, DirectiveKind> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toMap(DirectiveKind::written, kind -> kind, (a, b) -> a, LinkedHashMap::new));
    private static final Map<String, DirectiveKind> BY_SLOT = Arrays.stream(values())
            .flatMap(kind -> kind.slots.stream().map(slot -> Map.entry(slot, kind)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));

    /** Components of the model that are not named like the attribute they come from. */
    private static final Map<String, String> COMPONENTS = Map.ofEntries(
            Map.entry("lang", "language"),
            Map.entry("source", "source/title"),
            Map.entry("source-url", "source/url"),
            Map.entry("source-date", "source/date"),
            Map.entry("retrieved", "source/retrieved"));

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> attributes;

    private final String main;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<String> slots;

    DirectiveKind(String attributes, String main, String... slots) {
        this.attributes = List.of(attributes.split(" "));
        this.main = main;
        this.slots = Set.of(slots);
    }

    /** The kind that a directive's name stands for, or null. */
    static @Nullable DirectiveKind named(String name) {
        return BY_NAME.get(name);
    }

    /** The kind of directive that a slot belongs in, or null when no directive has such a slot. */
    static @Nullable DirectiveKind withSlot(String name) {
        return BY_SLOT.get(name);
    }

    /** All names that may follow the colons. */
    static List<String> names() {
        List<String> names = new ArrayList<>(BY_NAME.keySet());
        names.addAll(BY_SLOT.keySet());
        return names;
    }

    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<String> attributes() {
        return attributes;
    }

    /** The slot of what stands outside the others. */
    String main() {
        return main;
    }

    Set<String> slots() {
        return slots;
    }

    /** The path of the component of the model that each attribute or slot becomes, where it is not its name. */
    Map<String, String> components() {
        return switch (this) {
            case FIGURE ->
                Map.of(
                        "src", "image/src",
                        "alt", "image/alt",
                        "decorative", "image/decorative",
                        "credit", "image/credit",
                        "licence", "image/licence");
            case PRACTICE -> Map.of("do", "dos", "dont", "donts");
            case QUESTION -> Map.of("title", "question");
            default -> COMPONENTS;
        };
    }
}
