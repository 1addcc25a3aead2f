package org.lumieres.guide.loader.markdown;

import org.commonmark.parser.block.ParserState;

/** Takes the lines {@code :name: value} that MyST has below the line that opens a container. Not thread-safe. */
final class OptionLines {
    private final DirectiveBlock block;
    private boolean expected;

    private OptionLines(DirectiveBlock block, boolean expected) {
        this.block = block;
        this.expected = expected;
    }

    /** Those of a container that has just been opened; one that is not of MyST has none. */
    static OptionLines below(DirectiveBlock block) {
        Spelling spelling = block.header().spelling();
        return new OptionLines(block, spelling == Spelling.BRACES || spelling == Spelling.FENCE);
    }

    /** Whether the line is one. The first that is not ends them. */
    boolean take(ParserState state) {
        if (!expected) {
            return false;
        }
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        int end = nameEnd(line, start);
        expected = end > 0;
        if (expected) {
            String name = line.subSequence(start + 1, end).toString();
            block.options()
                    .putIfAbsent(
                            name,
                            line.subSequence(end + 1, line.length()).toString().strip());
        }
        return expected;
    }

    /** The index of the colon behind the name, or −1 when the line is no option. */
    private static int nameEnd(CharSequence line, int start) {
        if (start >= line.length() || line.charAt(start) != ':') {
            return -1;
        }
        int at = start + 1;
        while (at < line.length()
                && (Character.isLetterOrDigit(line.charAt(at)) || "-_".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        boolean ends = at > start + 1 && at < line.length() && line.charAt(at) == ':';
        return ends && (at + 1 == line.length() || line.charAt(at + 1) == ' ') ? at : -1;
    }
}
