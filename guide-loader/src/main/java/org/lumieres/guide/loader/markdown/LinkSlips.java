package org.lumieres.guide.loader.markdown;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds brackets and parentheses that were to be a link, a picture, a citation or words with a style. */
final class LinkSlips {
    /** What people call their links by; not a key beside another, nor a range of letters. */
    private static final Pattern LABEL = Pattern.compile("(?:\\p{Ll}{3}|\\p{Nd})[\\p{L}\\p{Nd} _.-]*+");

    private final Signs words;
    private final AddressSigns addresses;
    private final Consumer<Slip> out;
    /** The last bracket and the last parenthesis that opened; -1 when it is closed. */
    private int bracket = -1;

    private int parenthesis = -1;

    LinkSlips(CharSequence words, Consumer<Slip> out) {
        this.words = new Signs(words);
        this.addresses = new AddressSigns(words);
        this.out = out;
    }

    void look(char sign, int at) {
        switch (sign) {
            case '[' -> {
                citation(at);
                bracket = at;
            }
            case ']' -> closingBracket(at);
            case '(' -> parenthesis = at;
            default -> closingParenthesis(at);
        }
    }

    private void citation(int open) {
        int at = open + (words.isAt('-', open + 1) ? 2 : 1);
        if (!words.isAt('@', at) || !words.isWord(at + 1)) {
            return;
        }
        int end = words.until("[]\n", at + 1);
        // A name alone may be that of an account.
        boolean work = words.part(at, end).matches("(?s).*[\\p{Nd},;].*");
        if (work && words.isAt(']', end)) {
            slip("citation", open, end + 1, words.part(open, end + 1));
        }
    }

    private void closingBracket(int close) {
        int open = bracket;
        bracket = -1;
        if (open < 0 || close - open > Signs.LONGEST) {
            return;
        }
        if (words.isAt('(', close + 1)) {
            int end = addresses.broken(close + 2);
            if (end > 0) {
                slip(isClosedLater(end) ? "link-behind" : "link-open", open, end, "");
            }
        } else if (words.isAt(' ', close + 1) && words.isAt('(', close + 2)) {
            spaced(open, close);
        } else if (words.isAt('[', close + 1)) {
            undefined(open, close);
        } else if (words.isAt('{', close + 1)) {
            styled(open, close);
        }
    }

    private void spaced(int open, int close) {
        int end = addresses.closed(close + 3, ')');
        if (end > 0) {
            boolean picture = words.isAt('!', open - 1);
            String link = "[" + words.quoted(open + 1, close) + "]" + "(" + address(close + 3, end - 1) + ")";
            slip("link-space", picture ? open - 1 : open, end, picture ? "!" + link : link);
        }
    }

    /** An address as a link has it, with its scheme. */
    private String address(int from, int to) {
        String written = words.part(from, to);
        return written.startsWith("www.") ? "https://" + written : written;
    }

    /** Whether a parenthesis closes on the same line. */
    private boolean isClosedLater(int from) {
        return words.isAt(')', words.until(")\n" + PlainView.BREAK, from));
    }

    private void undefined(int open, int close) {
        int end = words.until("[]\n", close + 2);
        boolean label =
                end == close + 2 || LABEL.matcher(words.part(close + 2, end)).matches();
        if (label && words.isAt(']', end) && words.hasLetter(open + 1, close) && !words.isWord(open - 1)) {
            // Brackets without a label go by the words.
            String name = end == close + 2 ? words.quoted(open + 1, close) : words.quoted(close + 2, end);
            slip("link-undefined", open, end + 1, name);
        }
    }

    private void styled(int open, int close) {
        int end = words.until("{}\n", close + 2);
        // Right behind a word, brackets and braces are a directive's.
        if (words.isAt('}', end) && words.isOneOf(".#", close + 2) && !words.isWord(open - 1)) {
            slip("span", open, end + 1, words.part(close + 1, end + 1));
        }
    }

    private void closingParenthesis(int close) {
        boolean holds = parenthesis >= 0 && close - parenthesis < Signs.LONGEST && close > parenthesis + 1;
        if (holds && words.isAt('[', close + 1)) {
            int end = addresses.closed(close + 2, ']');
            if (end > 0) {
                String link = "[" + words.quoted(parenthesis + 1, close) + "](" + address(close + 2, end - 1) + ")";
                slip("link-swapped", parenthesis, end, link);
            }
        }
        parenthesis = -1;
    }

    private void slip(String key, int start, int end, String meant) {
        out.accept(new Slip(key, start, end, meant));
    }
}
