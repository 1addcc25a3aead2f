package org.lumieres.guide.loader.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Suggestions;
import org.lumieres.guide.model.Callout;
import org.lumieres.guide.model.CalloutKind;

/** GitHub's alerts: quotes that begin with a line such as {@code [!NOTE]}. */
final class Alerts {
    static final Map<String, CalloutKind> KINDS = Map.of(
            "note", CalloutKind.NOTE,
            "tip", CalloutKind.TIP,
            "important", CalloutKind.IMPORTANT,
            "warning", CalloutKind.WARNING,
            "caution", CalloutKind.CAUTION);

    private static final Pattern MARKER = Pattern.compile("\\[!([A-Za-z-]+)]");

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
                || !endsLine(marker)) {
            return false;
        }
        Matcher matcher = MARKER.matcher(marker.getLiteral().stripTrailing());
        if (!matcher.matches()) {
            return false;
        }
        String written = matcher.group(1).toLowerCase(Locale.ROOT);
        CalloutKind kind = KINDS.get(written);
        if (kind == null) {
            unknown(marker, matcher.group(1));
            return false;
        }
        removeLine(first, marker);
        blocks.add(new Callout(kind, null, blocks.inside(quote)), quote);
        return true;
    }

    private void unknown(Node marker, String written) {
        Optional<String> nearest = Suggestions.nearest(written, KINDS.keySet());
        reading.findings()
                .warning(
                        "unknown-directive",
                        blocks.at(marker),
                        nearest.isPresent() ? "alert.unknown.near" : "alert.unknown",
                        written,
                        nearest.map(kind -> kind.toUpperCase(Locale.ROOT)).orElse(""));
    }

    private static boolean endsLine(Node marker) {
        return marker.getNext() == null || marker.getNext() instanceof SoftLineBreak;
    }

    private static void removeLine(Paragraph paragraph, Node marker) {
        for (@Nullable Node node : new @Nullable Node[] {marker.getNext(), marker}) {
            if (node != null) {
                node.unlink();
            }
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }
}
