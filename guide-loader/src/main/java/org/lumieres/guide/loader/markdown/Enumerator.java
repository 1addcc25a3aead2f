package org.lumieres.guide.loader.markdown;

import org.jspecify.annotations.Nullable;

/**
 * What begins a line that counts in a way of which Markdown makes no list: {@code a)}, {@code (2)}, {@code 3°},
 * {@code iv.}, and {@code (@)}, which counts by itself in Pandoc.
 *
 * @param label what counts
 * @param end where the line's words begin
 */
record Enumerator(String label, int end) {
    private static final int LONGEST = 4;
    private static final String ITSELF = "@";

    /** Whether a line may be the first of several that count so: a quick look. */
    static boolean mayBegin(String words) {
        if (words.length() < 4) {
            return false;
        }
        char second = words.charAt(1);
        return switch (words.charAt(0)) {
            case 'a', 'i' -> second == ')' || second == '.';
            case '1' -> second == '°';
            case '(' -> "a1i@".indexOf(second) >= 0 && words.charAt(2) == ')';
            default -> false;
        };
    }

    /** The one that begins a line; null when none does. */
    static @Nullable Enumerator read(CharSequence words, int start, int lineEnd) {
        boolean parenthesis = words.charAt(start) == '(';
        int from = parenthesis ? start + 1 : start;
        int at = from;
        while (at < lineEnd && at - from < LONGEST && isLabel(words.charAt(at))) {
            at++;
        }
        String label = words.subSequence(from, at).toString();
        int end = at;
        while (end < lineEnd && end - at < 2 && ").°".indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        boolean digits = !label.isEmpty() && Character.isDigit(label.charAt(0));
        boolean closed = end > at
                && end < lineEnd
                && (words.charAt(end) == ' ' || words.charAt(end) == '\u00A0')
                && (!digits || parenthesis || words.charAt(at) == '°');
        boolean ofOneKind = label.equals(ITSELF)
                || label.chars().allMatch(c -> c >= 'a')
                || label.chars().allMatch(Character::isDigit);
        return closed && ofOneKind && !label.isEmpty() ? new Enumerator(label, end) : null;
    }

    /** Whether a line counts on from this one. */
    boolean isBefore(Enumerator next) {
        if (label.equals(ITSELF)) {
            return next.label.equals(ITSELF);
        }
        if (Character.isDigit(label.charAt(0))) {
            return next.label.equals(String.valueOf(Integer.parseInt(label) + 1));
        }
        boolean letters = label.length() == 1 && next.label.equals(String.valueOf((char) (label.charAt(0) + 1)));
        return letters || (label.startsWith("i") && next.label.equals(label + "i"));
    }

    private static boolean isLabel(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '@';
    }
}
