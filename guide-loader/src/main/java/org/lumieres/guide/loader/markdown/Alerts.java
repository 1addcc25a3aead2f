package org.lumieres.guide.loader.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Suggestions;
import org.lumieres.guide.loader.markdown.Remark.Fold;
import org.lumieres.guide.loader.source.FrenchNames;
import org.lumieres.guide.model.CalloutKind;
import org.lumieres.guide.model.Inline;

/**
 * GitHub's alerts: quotes that begin with a line such as {@code [!NOTE]}. In Obsidian a sign behind it says that the
 * alert folds, and the rest of the line is its title.
 */
final class Alerts {
    /** The kinds that GitHub has, which are suggested. */
    private static final List<String> KINDS = List.of("note", "tip", "important", "warning", "caution");

    /** The marker: a name, what Obsidian has for style sheets, the sign of folding. */
    private static final Pattern MARKER = Pattern.compile("\\[!([\\p{L}-]+)(?:\\|[^]]*)?]([+-]?)[ \\t]*");

    private final Reading reading;
    private final BlockConverter blocks;

    Alerts(Reading reading, BlockConverter blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    /** Converts a quote if it is an alert. */
    boolean convert(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first)
                || !(first.getFirstChild() instanceof Text marker)
                || !marker.getLiteral().startsWith("[!")) {
            return false;
        }
        Matcher matcher = MARKER.matcher(marker.getLiteral());
        if (!matcher.lookingAt()) {
            return false;
        }
        String written = matcher.group(1);
        CalloutKind kind = CalloutNames.kind(written);
        if (kind == null) {
            unknown(marker, written);
            return false;
        }
        Span line = blocks.at(marker);
        boolean exact = line.isKnown() && reading.locator().isExact();
        List<Inline> title = title(first, marker, matcher.end());
        Span titleAt = exact ? new Span(line.start() + matcher.end(), line.end()) : line;
        Remark remark = new Remark(
                kind,
                written.toLowerCase(Locale.ROOT),
                title,
                title.isEmpty() ? Span.NONE : titleAt,
                fold(matcher.group(2)));
        blocks.add(remark.of(blocks.inside(quote), reading.trace()), quote);
        return true;
    }

    private void unknown(Node marker, String written) {
        Optional<String> nearest =
                FrenchNames.meant(written, KINDS).or(() -> Suggestions.nearest(written, CalloutNames.all()));
        reading.findings()
                .warning(
                        "unknown-directive",
                        blocks.at(marker),
                        nearest.isPresent() ? "alert.unknown.near" : "alert.unknown",
                        written,
                        nearest.map(kind -> kind.toUpperCase(Locale.ROOT)).orElse(""));
    }

    private static Fold fold(String sign) {
        return switch (sign) {
            case "-" -> Fold.CLOSED;
            case "+" -> Fold.OPEN;
            default -> Fold.NONE;
        };
    }

    /** Takes the marker's line out of the paragraph and returns what stands behind the marker on it. */
    private List<Inline> title(Paragraph paragraph, Text marker, int end) {
        @Nullable Node lineEnd = marker;
        while (lineEnd != null && !(lineEnd instanceof SoftLineBreak)) {
            lineEnd = lineEnd.getNext();
        }
        marker.setLiteral(marker.getLiteral().substring(end));
        List<Inline> title = marker.getLiteral().isEmpty() && marker.getNext() == lineEnd
                ? List.of()
                : blocks.inlines().between(marker, lineEnd);
        @Nullable Node node = paragraph.getFirstChild();
        while (node != null && node != lineEnd) {
            Node taken = node;
            node = node.getNext();
            taken.unlink();
        }
        if (lineEnd != null) {
            lineEnd.unlink();
        }
        List<SourceSpan> lines = paragraph.getSourceSpans();
        if (lines.size() > 1) {
            paragraph.setSourceSpans(lines.subList(1, lines.size()));
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
        return title;
    }
}
