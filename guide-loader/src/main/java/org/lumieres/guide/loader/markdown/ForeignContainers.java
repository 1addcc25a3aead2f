package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.markdown.Remark.Fold;
import org.lumieres.guide.loader.source.FrenchNames;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.CalloutKind;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;

/**
 * Turns the containers of other tools into callouts and details; one that only says how things look leaves its content.
 */
final class ForeignContainers {
    private static final Set<String> FOLDED = Set.of("details", "dropdown", "collapse", "spoiler");
    private static final Set<String> LAYOUT = Set.of(
            "v-pre",
            "raw",
            "code-group",
            "code-group-item",
            "code-tabs",
            "tabs",
            "tab",
            "tab-set",
            "tab-item",
            "left",
            "center",
            "right",
            "columns",
            "column",
            "row",
            "col",
            "grid",
            "grid-item",
            "cards",
            "card");

    private static final List<String> PREFIXES = List.of("callout-", "alert-", "notice--");
    private static final List<String> ATTRIBUTES = List.of("title", "collapse", "icon", "appearance", "open");

    private final Reading reading;
    private final BlockConverter blocks;

    ForeignContainers(Reading reading, BlockConverter blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    /** Whether a name is that of a callout or of details, in any tool. */
    static boolean isKnown(String name) {
        return CalloutNames.kind(name) != null || FOLDED.contains(name);
    }

    /** Whether what stands behind a name, in any tool, is a title. */
    static boolean takesTitle(String name) {
        return isKnown(name) || LAYOUT.contains(name);
    }

    /** The name of a container in its class: Quarto's {@code callout-note} is a note. */
    static String nameIn(String className) {
        for (String prefix : PREFIXES) {
            if (className.startsWith(prefix)) {
                return className.substring(prefix.length());
            }
        }
        return className;
    }

    /** Converts a container unless it is one of ours, or of none. */
    boolean convert(DirectiveBlock directive) {
        DirectiveHeader header = directive.header();
        boolean ours = header.spelling() == Spelling.COLONS
                && !header.hasTitle()
                && DirectiveKind.named(header.name()) != null;
        if (ours) {
            return false;
        }
        boolean onlyCallouts = header.spelling() == Spelling.INDENTED || header.spelling() == Spelling.TAGS;
        if (LAYOUT.contains(header.name())) {
            layout(directive);
        } else if (isKnown(header.name()) || onlyCallouts) {
            remark(directive);
        } else if (header.spelling() == Spelling.CLASSES) {
            layout(directive);
        } else {
            return false;
        }
        return true;
    }

    private void remark(DirectiveBlock directive) {
        DirectiveConverter.reportUnclosed(reading, directive);
        Arguments arguments = Arguments.of(reading, directive, ATTRIBUTES);
        List<Block> before = new ArrayList<>();
        Remark remark = arguments.has("title")
                ? remark(directive, arguments, attribute(arguments), arguments.valueOf("title"))
                : titled(directive, arguments);
        if (arguments.has("title") && directive.header().hasTitle()) {
            before.add(rest(directive));
        }
        before.addAll(blocks.inside(directive));
        blocks.add(remark.of(before, reading.trace()), directive);
        arguments.reportUnknown();
    }

    private List<Inline> attribute(Arguments arguments) {
        return InlineText.read(reading.at(arguments.valueOf("title")), arguments.required("title"));
    }

    /** The remark whose title stands behind the name, or is a heading that begins the content. */
    private Remark titled(DirectiveBlock directive, Arguments arguments) {
        if (directive.header().hasTitle()) {
            return remark(directive, arguments, title(directive), titleAt(directive));
        }
        if (directive.header().spelling() != Spelling.COLONS && directive.getFirstChild() instanceof Heading heading) {
            List<Inline> words = blocks.headings().words(heading);
            Span at = blocks.at(heading);
            heading.unlink();
            return remark(directive, arguments, words, at);
        }
        return remark(directive, arguments, List.of(), Span.NONE);
    }

    private Remark remark(DirectiveBlock directive, Arguments arguments, List<Inline> title, Span at) {
        String name = directive.header().name();
        return new Remark(kind(directive), name, title, at, fold(directive, arguments));
    }

    private CalloutKind kind(DirectiveBlock directive) {
        String name = directive.header().name();
        CalloutKind kind = CalloutNames.kind(name);
        if (kind == null && !FOLDED.contains(name)) {
            unknown(directive);
        }
        return classes(directive)
                .map(CalloutNames::kind)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(kind == null ? CalloutKind.NOTE : kind);
    }

    private static Fold fold(DirectiveBlock directive, Arguments arguments) {
        if (arguments.has("collapse")) {
            return "false".equals(arguments.text("collapse")) ? Fold.OPEN : Fold.CLOSED;
        }
        Map<String, String> options = directive.options();
        if (FOLDED.contains(directive.header().name()) || classes(directive).anyMatch("dropdown"::equals)) {
            return options.containsKey("open") || arguments.flag("open") ? Fold.OPEN : Fold.CLOSED;
        }
        return Fold.NONE;
    }

    private static Stream<String> classes(DirectiveBlock directive) {
        return Stream.of(directive.options().getOrDefault("class", "").split(" ", -1));
    }

    private void unknown(DirectiveBlock directive) {
        String name = directive.header().name();
        Optional<String> nearest = FrenchNames.meant(name.toLowerCase(Locale.ROOT), CalloutNames.all());
        reading.findings()
                .warning(
                        "unknown-directive",
                        nameAt(directive),
                        nearest.isPresent() ? "callout.unknown.near" : "callout.unknown",
                        name,
                        nearest.orElse(""));
    }

    private void layout(DirectiveBlock directive) {
        DirectiveConverter.reportUnclosed(reading, directive);
        reading.findings()
                .add(
                        Severity.INFO,
                        "unknown-directive",
                        nameAt(directive),
                        "container.layout",
                        directive.header().name());
        if (directive.header().hasTitle()) {
            blocks.add(new Paragraph(List.of(new Inline.Strong(title(directive)))), titleAt(directive));
        }
        blocks.addAll(blocks.inside(directive));
    }

    private Paragraph rest(DirectiveBlock directive) {
        Span at = titleAt(directive);
        reading.findings()
                .error("syntax", at, "directive.rest", directive.header().titleText());
        Paragraph rest = new Paragraph(title(directive));
        reading.trace().value(rest, at);
        return rest;
    }

    private List<Inline> title(DirectiveBlock directive) {
        return InlineText.read(
                reading.at(titleAt(directive)), directive.header().titleText());
    }

    private Span titleAt(DirectiveBlock directive) {
        Span title = directive.header().title();
        return DirectiveConverter.headerSpan(reading, directive, title.start(), title.end());
    }

    private Span nameAt(DirectiveBlock directive) {
        DirectiveHeader header = directive.header();
        int end = header.nameStart() + header.name().length();
        return DirectiveConverter.headerSpan(reading, directive, header.nameStart(), end);
    }
}
