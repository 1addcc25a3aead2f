package org.lumieres.guide.render.markdown;

/** Writes code in a line of text (CommonMark 0.31.2, section 6.1). */
final class CodeSpan {
    private CodeSpan() {}

    static String write(String code) {
        if (code.isEmpty() || code.indexOf('\n') >= 0 || code.indexOf('\r') >= 0) {
            return "<code>" + TextEscaper.escape(code, new TextEscaper.Place(false, true, true, true, true))
                    + "</code>";
        }
        String fence = "`".repeat(longestRun(code, '`') + 1);
        // One space at each end is taken off again.
        boolean spaced = !code.isBlank() && code.startsWith(" ") && code.endsWith(" ");
        String pad = code.startsWith("`") || code.endsWith("`") || spaced ? " " : "";
        return fence + pad + code + pad + fence;
    }

    /** How often a sign stands in a row where it stands most often. */
    static int longestRun(String text, char sign) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == sign ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
