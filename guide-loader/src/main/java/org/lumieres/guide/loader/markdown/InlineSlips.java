package org.lumieres.guide.loader.markdown;

import java.util.function.Consumer;

/** Finds signs among words that were to be bold, a link, a mark, a note or what else tools know. */
final class InlineSlips {
    /** Signs that were to be a link, or bold, stand no further apart. */
    private static final int LONGEST = 300;

    /** What ends a sentence or a quotation. */
    private static final String PUNCTUATION = ":»!?.…”";

    private final CharSequence words;
    private final Consumer<Slip> out;
    private final Addresses addresses;
    /** The last row of stars, of equal signs and of per cent signs that another may answer; -1 when there is none. */
    private int stars = -1;

    private int star = -1;
    private int mark = -1;
    private int comment = -1;
    /** The last bracket and parenthesis that opened, and the last bracketed words. */
    private int bracket = -1;

    private int parenthesis = -1;

    private InlineSlips(CharSequence words, Consumer<Slip> out) {
        this.words = words;
        this.out = out;
        this.addresses = new Addresses(words);
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
                case '*' -> next == c || (i > 0 && PUNCTUATION.indexOf(words.charAt(i - 1)) >= 0);
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
            at = sign(words.charAt(at), at);
        }
    }

    /** Looks at a sign; where to go on. */
    private int sign(char sign, int at) {
        switch (sign) {
            case '\\' -> {
                return at + 2;
            }
            case '*' -> {
                return stars(at, run(at));
            }
            case '=' -> {
                return mark(at, run(at));
            }
            case '%' -> {
                return comment(at, run(at));
            }
            case '[' -> {
                citation(at);
                bracket = at;
            }
            case ']' -> closingBracket(at);
            case '(' -> parenthesis = at;
            case ')' -> closingParenthesis(at);
            case '^' -> blockId(at);
            default -> {}
        }
        return at + 1;
    }

    private int run(int from) {
        int at = from;
        while (at < words.length() && words.charAt(at) == words.charAt(from)) {
            at++;
        }
        return at;
    }

    /** Two rows of stars in one paragraph, the second of which is to end what the first begins. */
    private int stars(int from, int end) {
        if (end - from == 1) {
            star(from);
            return end;
        }
        if (end - from > 3) {
            return end;
        }
        boolean spaceBefore = isSpace(from - 1);
        boolean spaceBehind = isSpace(end);
        boolean closes = stars >= 0
                && from - stars < LONGEST
                && (!spaceBefore || spaceBehind || isGluedEnd(from, end))
                && !isOpening(from - 1)
                && hasLetter(stars + 2, from)
                && !(spaceBefore && isDigit(from - 2));
        if (closes) {
            slip("strong", stars, end, trimmed(run(stars), from));
            stars = -1;
        } else if (!spaceBefore && spaceBehind) {
            stars = -1;
        } else {
            stars = spaceBefore && spaceBehind && isDigit(from - 2) ? -1 : from;
        }
        return end;
    }

    /** A star behind a sign of punctuation and before a letter: it was to end emphasis, and there ends none. */
    private void star(int at) {
        boolean opens = isSpace(at - 1) && (isWord(at + 1) || isAt('«', at + 1));
        boolean closes = star >= 0 && at - star < LONGEST && isWord(at + 1) && isPunctuation(at - 1);
        if (closes) {
            slip("emphasis", star, at + 1, "*" + quoted(star + 1, at) + "*");
        }
        star = opens ? at : -1;
    }

    /**
     * Whether a row of stars behind a space and before a letter is to end bold words: they have a space too much at
     * their end, as word processors leave it. So it may be the arguments of a program, too: {@code (**a, **b)}.
     */
    private boolean isGluedEnd(int from, int end) {
        return isWord(end)
                && !isSpace(stars + 2)
                && !isAt(',', from - 2)
                && (stars == 0 || words.charAt(stars - 1) != '(');
    }

    /** The words between two rows of stars, as they would be bold. */
    private String trimmed(int from, int to) {
        return "**" + quoted(from, to).replace('\u00A0', ' ').strip() + "**";
    }

    /** Words to show: none that are markup, or stand on several lines. */
    private String quoted(int from, int to) {
        String part = words.subSequence(from, to).toString();
        return part.indexOf('\n') < 0 && part.indexOf(PlainView.MARKUP) < 0 ? part : "…";
    }

    private int mark(int from, int end) {
        if (end - from != 2) {
            mark = -1;
            return end;
        }
        boolean closes = mark >= 0 && from - mark < LONGEST && !isSpace(from - 1) && !isWord(end);
        if (closes) {
            slip("mark", mark, end, quoted(mark + 2, from));
            mark = -1;
        } else {
            mark = !isSpace(end) && !isWord(from - 1) && !isOperator(from - 1) ? from : -1;
        }
        return end;
    }

    private int comment(int from, int end) {
        if (end - from != 2) {
            return end;
        }
        boolean line = isLineEnd(from - 1) && isLineEnd(end);
        if (line || (comment >= 0 && !isWord(end))) {
            slip("comment", comment >= 0 ? comment : from, end, "");
            comment = -1;
        } else {
            comment = isSpace(from - 1) ? from : -1;
        }
        return end;
    }

    private void citation(int open) {
        int at = open + (isAt('-', open + 1) ? 2 : 1);
        if (!isAt('@', at) || !isWord(at + 1)) {
            return;
        }
        boolean work = false;
        int end = at + 1;
        while (end < words.length() && end - at < LONGEST && "[]\n".indexOf(words.charAt(end)) < 0) {
            work |= isDigit(end) || words.charAt(end) == ',' || words.charAt(end) == ';';
            end++;
        }
        // A name alone may be that of an account.
        if (work && isAt(']', end)) {
            slip("citation", open, end + 1, words.subSequence(open, end + 1).toString());
        }
    }

    private void closingBracket(int close) {
        int open = bracket;
        bracket = -1;
        if (open < 0 || close - open > LONGEST) {
            return;
        }
        if (isAt('(', close + 1)) {
            int end = addresses.broken(close + 2);
            if (end > 0) {
                slip(isClosedLater(end) ? "link-behind" : "link-open", open, end, "");
            }
        } else if (isAt(' ', close + 1) && isAt('(', close + 2)) {
            int end = addresses.closed(close + 3, ')');
            if (end > 0) {
                boolean picture = open > 0 && words.charAt(open - 1) == '!';
                String link = "[" + quoted(open + 1, close) + "]" + words.subSequence(close + 2, end);
                slip("link-space", picture ? open - 1 : open, end, picture ? "!" + link : link);
            }
        } else if (isAt('[', close + 1)) {
            undefined(open, close);
        } else if (isAt('{', close + 1)) {
            span(open, close);
        }
    }

    /** Whether a parenthesis closes on the same line. */
    private boolean isClosedLater(int from) {
        int at = from;
        while (at < words.length() && at - from < LONGEST && words.charAt(at) != ')' && !isLineEnd(at)) {
            at++;
        }
        return isAt(')', at);
    }

    private void undefined(int open, int close) {
        int end = close + 2;
        boolean label = isAt(']', end);
        while (end < words.length() && end - close < LONGEST && "[]\n".indexOf(words.charAt(end)) < 0) {
            label |= isWord(end);
            end++;
        }
        if (label && isAt(']', end) && hasLetter(open + 1, close) && !isWord(open - 1)) {
            // Brackets without a label go by the words.
            String name = end == close + 2 ? quoted(open + 1, close) : quoted(close + 2, end);
            slip("link-undefined", open, end + 1, name);
        }
    }

    private void span(int open, int close) {
        char first = close + 2 < words.length() ? words.charAt(close + 2) : ' ';
        int end = close + 2;
        while (end < words.length() && end - close < LONGEST && "{}\n".indexOf(words.charAt(end)) < 0) {
            end++;
        }
        // Right behind a word, brackets and braces are a directive's.
        if (isAt('}', end) && (first == '.' || first == '#') && !isWord(open - 1)) {
            slip("span", open, end + 1, words.subSequence(close + 1, end + 1).toString());
        }
    }

    private void closingParenthesis(int close) {
        if (parenthesis >= 0 && close - parenthesis < LONGEST && isAt('[', close + 1) && close > parenthesis + 1) {
            int end = addresses.closed(close + 2, ']');
            if (end > 0) {
                String text = quoted(parenthesis + 1, close);
                String address = words.subSequence(close + 2, end - 1).toString();
                slip("link-swapped", parenthesis, end, "[" + text + "](" + address + ")");
            }
        }
        parenthesis = -1;
    }

    /** The name that Obsidian gives a block, at its very end. */
    private void blockId(int at) {
        int end = at + 1;
        boolean letter = false;
        while (end < words.length() && (isWord(end) || words.charAt(end) == '-')) {
            letter |= Character.isLetter(words.charAt(end));
            end++;
        }
        if (end == words.length() && letter && end - at > 3 && isSpace(at - 1)) {
            slip("block-id", at, end, words.subSequence(at + 1, end).toString());
        }
    }

    private void slip(String key, int start, int end, String meant) {
        out.accept(new Slip(key, start, end, meant));
    }

    private boolean hasLetter(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(char sign, int at) {
        return at < words.length() && words.charAt(at) == sign;
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < words.length() && Character.isDigit(words.charAt(at));
    }

    private boolean isWord(int at) {
        return at >= 0 && at < words.length() && Character.isLetterOrDigit(words.charAt(at));
    }

    private boolean isPunctuation(int at) {
        return at >= 0 && PUNCTUATION.indexOf(words.charAt(at)) >= 0;
    }

    private boolean isOpening(int at) {
        return at >= 0 && "([{«“‘".indexOf(words.charAt(at)) >= 0;
    }

    private boolean isOperator(int at) {
        return at >= 0 && "!<>=".indexOf(words.charAt(at)) >= 0;
    }

    private boolean isLineEnd(int at) {
        return at < 0 || at >= words.length() || words.charAt(at) == '\n' || words.charAt(at) == PlainView.BREAK;
    }

    /** Whether there is white space or the end of the words. */
    private boolean isSpace(int at) {
        return isLineEnd(at) || Character.isWhitespace(words.charAt(at)) || Character.isSpaceChar(words.charAt(at));
    }
}
