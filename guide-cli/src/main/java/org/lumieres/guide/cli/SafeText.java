package org.lumieres.guide.cli;

/**
 * Text of a guide made fit for a terminal: a control character could move its cursor or change its title, and a
 * bidirectional one the order in which the rest is read.
 */
final class SafeText {
    private static final String REPLACEMENT = "\uFFFD";

    private SafeText() {}

    static String of(String text) {
        boolean safe = text.codePoints().noneMatch(SafeText::isUnsafe);
        if (safe) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.append(of(c)));
        return shown.toString();
    }

    static String of(int codePoint) {
        return isUnsafe(codePoint) ? REPLACEMENT : Character.toString(codePoint);
    }

    private static boolean isUnsafe(int c) {
        return Character.isISOControl(c)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
