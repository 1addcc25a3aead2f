package org.lumieres.guide.loader.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.SourceSpan;
import org.lumieres.guide.loader.source.FrenchNames;
import org.lumieres.guide.model.Block;

/** Turns directives into the blocks they stand for. One of unknown name leaves its content behind. */
final class DirectiveConverter {
    private final Reading reading;
    private final BlockConverter blocks;
    private final ForeignContainers foreign;

    DirectiveConverter(Reading reading, BlockConverter blocks) {
        this.reading = reading;
        this.blocks = blocks;
        this.foreign = new ForeignContainers(reading, blocks);
    }

    void convert(DirectiveBlock directive) {
        if (foreign.convert(directive)) {
            return;
        }
        reportUnclosed(reading, directive);
        DirectiveKind kind = DirectiveKind.named(directive.header().name());
        if (kind == null) {
            reportUnknown(directive);
            String main = directive.header().name();
            blocks.addAll(DirectiveContent.read(reading, blocks, directive, main, java.util.Set.of())
                    .main());
            return;
        }
        Arguments arguments = Arguments.of(reading, directive, kind.attributes());
        for (Block block : new DirectiveBuilder(reading, blocks, kind, directive, arguments).build()) {
            Span own = reading.trace().of(block);
            blocks.add(block, own.isKnown() ? own : blocks.at(directive));
        }
        arguments.reportUnknown();
    }

    static void reportUnclosed(Reading reading, DirectiveBlock directive) {
        if (!directive.isClosed()) {
            DirectiveHeader header = directive.header();
            Span at = headerSpan(reading, directive, 0, header.text().length());
            reading.findings().error("unclosed-directive", at, "directive.unclosed", header.name(), header.closing());
        }
    }

    private void reportUnknown(DirectiveBlock directive) {
        DirectiveHeader header = directive.header();
        int nameEnd = header.nameStart() + header.name().length();
        Span at = headerSpan(reading, directive, header.nameStart(), nameEnd);
        DirectiveKind owner = DirectiveKind.withSlot(header.name());
        if (owner != null) {
            reading.findings()
                    .warning("misplaced-content", at, "directive.misplaced-slot", header.name(), owner.written());
            return;
        }
        Optional<String> nearest = FrenchNames.meant(header.name(), DirectiveKind.names())
                .or(() -> Optional.ofNullable(DirectiveKind.named(header.name().toLowerCase(Locale.ROOT)))
                        .map(DirectiveKind::written));
        reading.findings()
                .warning(
                        "unknown-directive",
                        at,
                        nearest.isPresent() ? "directive.unknown.near" : "directive.unknown",
                        header.name(),
                        nearest.orElse(""));
    }

    /** Where a part of a directive's opening line stands. */
    static Span headerSpan(Reading reading, DirectiveBlock directive, int start, int end) {
        SourceSpan span = directive.headerSpan();
        if (span == null) {
            return Span.NONE;
        }
        return reading.locator().of(List.of(span.subSpan(start, end)));
    }
}
