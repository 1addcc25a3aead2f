package org.lumieres.guide.render.columns;

/**
 * Text of a guide made fit for a terminal: a control character could move its cursor or change its title, and a
 * bidirectional one the order in which the rest is read.
 */
public final class SafeText {
    private static final String REPLACEMENT = "\uFFFD";

    private SafeText() {}

    /**
     * A line made fit. Its tabs stay.
     *
     * @param text the line
     * @return the same with U+FFFD in the place of each unsafe character, line feeds among them
     */
    public static String of(String text) {
        boolean safe = text.codePoints().noneMatch(SafeText::isUnsafe);
        if (safe) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.append(of(c)));
        return shown.toString();
    }

    /**
     * One character made fit.
     *
     * @param codePoint the character
     * @return the same, or U+FFFD when it is unsafe
     */
    public static String of(int codePoint) {
        return isUnsafe(codePoint) ? REPLACEMENT : Character.toString(codePoint);
    }

    static boolean isUnsafe(int c) {
        return (Character.isISOControl(c) && c != '\t')
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
