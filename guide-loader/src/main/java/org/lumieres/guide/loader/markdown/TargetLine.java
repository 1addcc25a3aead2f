package org.lumieres.guide.loader.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** A line {@code (name)=}, by which MyST names what stands below it; readers see nothing of it. */
final class TargetLine {
    /** What every such line ends in. */
    static final String END = ")=";

    private static final Pattern LINE = Pattern.compile("\\(([^()\\s][^()]*)\\)=");

    private TargetLine() {}

    /** The name that a paragraph gives, and does nothing else. */
    static Optional<String> in(@Nullable Node node) {
        boolean may = node instanceof Paragraph
                && node.getFirstChild() instanceof Text first
                && first.getLiteral().startsWith("(")
                && node.getLastChild() instanceof Text last
                && last.getLiteral().endsWith(END);
        if (!may || node == null) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(PlainWords.of(node).strip());
        return line.matches() ? Optional.of(line.group(1)) : Optional.empty();
    }
}
