package org.lumieres.guide.loader.markdown;

import java.util.function.Consumer;

/** Finds signs among words that were to be bold, a link, a mark, a note or what else tools know. */
final class InlineSlips {
    private final Signs words;
    private final StarSlips stars;
    private final LinkSlips links;
    private final ObsidianSlips marks;

    private InlineSlips(CharSequence words, Consumer<Slip> out) {
        this.words = new Signs(words);
        this.stars = new StarSlips(this.words, out);
        this.links = new LinkSlips(words, out);
        this.marks = new ObsidianSlips(this.words, out);
    }

    /** Whether words are worth a look: what they hold is no more than a hint. */
    static boolean mayBeIn(String words) {
        int last = words.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = words.charAt(i);
            if (c > '^') {
                continue;
            }
            char next = i < last ? words.charAt(i + 1) : '\0';
            boolean hint = switch (c) {
                case '*' -> next == c || (i > 0 && Signs.PUNCTUATION.indexOf(words.charAt(i - 1)) >= 0);
                case '=', '%' -> next == c;
                case ']' -> next == '(' || next == '[' || next == '{' || isSpacedLink(words, i);
                case ')' -> next == '[';
                case '[' -> next == '@' || next == '-';
                case '^' -> i == 0 || words.charAt(i - 1) == ' ';
                default -> false;
            };
            if (hint) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpacedLink(String words, int close) {
        return words.startsWith(" (", close + 1);
    }

    /** Finds them in the words of a block. */
    static void find(CharSequence words, Consumer<Slip> out) {
        new InlineSlips(words, out).find();
    }

    private void find() {
        int at = 0;
        while (at < words.length()) {
            at = look(words.at(at), at);
        }
    }

    /** Looks at a sign; where to go on. */
    private int look(char sign, int at) {
        switch (sign) {
            case '\\' -> {
                return at + 2;
            }
            case '*', '=', '%' -> {
                int end = words.run(at);
                row(sign, at, end);
                return end;
            }
            case '[', ']', '(', ')' -> links.look(sign, at);
            case '^' -> marks.blockId(at);
            default -> {}
        }
        return at + 1;
    }

    private void row(char sign, int from, int end) {
        switch (sign) {
            case '*' -> stars.look(from, end);
            case '=' -> marks.mark(from, end);
            default -> marks.comment(from, end);
        }
    }
}
