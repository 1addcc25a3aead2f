package org.lumieres.guide.rule.editorial;

import java.util.Set;
import java.util.regex.Pattern;
import org.lumieres.guide.rule.DataFile;

/** The acronyms that need no explanation, and how others get theirs. */
final class Acronyms {
    private static final Pattern NUMERAL = Pattern.compile("[IVXLCDM]+");

    private Acronyms() {}

    /** Those that every reader knows by their letters. */
    static Set<String> known() {
        return Known.ACRONYMS;
    }

    /** Whether letters are a Roman numeral. */
    static boolean isNumeral(String letters) {
        return NUMERAL.matcher(letters).matches();
    }

    /**
     * Whether an acronym in a text is spelt out beside: words in brackets follow it, or it stands in brackets itself.
     */
    static boolean isExplained(String text, int start, int end) {
        int next = end;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        boolean opens = next < text.length() && (text.charAt(next) == '(' || text.charAt(next) == ':');
        boolean inBrackets = start > 1
                && text.charAt(start - 1) == '('
                && end < text.length()
                && "),;".indexOf(text.charAt(end)) >= 0;
        return opens || inBrackets;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
    }

    /** Read when first asked for. */
    private static final class Known {
        private static final Set<String> ACRONYMS = Set.copyOf(DataFile.lines("acronyms.txt"));
    }
}
