package org.lumieres.guide.loader.markdown.inline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;

/** Where the words of a block stand in the source. */
interface Places {
    /** For a text that is parsed without places. */
    Places NONE = (node, from, to) -> {};

    /** Gives a node the places of the words between two offsets. */
    void set(Node node, int from, int to);

    /** The places of lines whose words are joined by one character. */
    static Places of(List<SourceLine> lines) {
        if (lines.get(0).getSourceSpan() == null) {
            return NONE;
        }
        int[] starts = new int[lines.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + lines.get(i - 1).getContent().length() + 1;
        }
        return (node, from, to) -> node.setSourceSpans(between(lines, starts, from, to));
    }

    private static List<SourceSpan> between(List<SourceLine> lines, int[] starts, int from, int to) {
        List<SourceSpan> spans = new ArrayList<>(1);
        int found = Arrays.binarySearch(starts, from);
        for (int line = found < 0 ? -found - 2 : found; line < starts.length && starts[line] < to; line++) {
            int length = lines.get(line).getContent().length();
            int first = Math.max(from - starts[line], 0);
            int end = Math.min(to - starts[line], length);
            SourceSpan whole = lines.get(line).getSourceSpan();
            if (first < end && whole != null) {
                spans.add(whole.subSpan(first, end));
            }
        }
        return spans;
    }
}
