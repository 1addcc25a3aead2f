package org.lumieres.guide.rule.editorial;

import java.util.Set;
import java.util.regex.Pattern;
import org.lumieres.guide.rule.DataFile;

/** The acronyms that need no explanation, and how others get theirs. */
final class Acronyms {
    private static final Pattern MEANS = Pattern.compile(
            "[»”\"]?[\\s\\u00a0]*(?:\\(|:|,? ?(?:ou|or|pour|for) (?:[«“]|\\p{Lu})|signifie|désigne|veut dire|est (?:l’acronyme|le sigle)|stands for|means|is short for)");
    private static final Pattern CLOSES = Pattern.compile("[»”\"\\s\u00a0]*[),;]");
    private static final Pattern EDITION = Pattern.compile("\\d+$");
    private static final Pattern NUMERAL = Pattern.compile("[IVXLCDM]+");

    private static final Pattern TITLE =
            Pattern.compile("\\b(?:MM?\\.|Mr?s?\\.?|Mmes?|Mlles?|Dr\\.?|Pr\\.?|Me)[\\s\\u00a0\\u202f]");
    private static final int LONGEST_TITLE = 8;

    /** Characters; the letters of an acronym are eight at most. */
    private static final int LONGEST_MEANING = 160;

    private Acronyms() {}

    /** Those that every reader knows by their letters. */
    static Set<String> known() {
        return Known.ACRONYMS;
    }

    /** The acronym of which another is an edition: HTML of HTML5. */
    static String withoutEdition(String letters) {
        return EDITION.matcher(letters).replaceFirst("");
    }

    /** Whether letters are a Roman numeral. */
    static boolean isNumeral(String letters) {
        return NUMERAL.matcher(letters).matches();
    }

    /**
     * Whether an acronym in a text is spelt out beside: words in brackets follow it, or it stands in brackets itself.
     */
    static boolean isExplained(String text, int start, int end) {
        int before = start;
        while (before > 0 && "«“\" \u00a0".indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        boolean inBrackets = before > 1
                && text.charAt(before - 1) == '('
                && CLOSES.matcher(text).region(end, text.length()).lookingAt();
        return inBrackets
                || followsItsWords(text, start, end)
                || MEANS.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whether its letters begin the words before the brackets that it stands in: Working Party (Art. 29 WP). */
    private static boolean followsItsWords(String text, int start, int end) {
        int open = text.lastIndexOf('(', start);
        if (open < 0 || text.indexOf(')', open) < end) {
            return false;
        }
        String[] words = text.substring(Math.max(0, open - LONGEST_MEANING), open)
                .strip()
                .split("[\\s\\u00a0-]+", -1);
        int first = words.length - (end - start);
        for (int i = 0; first >= 0 && i < end - start; i++) {
            if (!words[first + i].startsWith(text.substring(start + i, start + i + 1))) {
                return false;
            }
        }
        return first >= 0;
    }

    /** Whether what looks like an acronym is a word of a text in capitals, or somebody's name: M. DUPONT. */
    static boolean isShouted(String text, int start, int end) {
        if (TITLE.matcher(text)
                .region(Math.max(0, start - LONGEST_TITLE), start)
                .results()
                .anyMatch(title -> title.end() == start)) {
            return true;
        }
        boolean before = start > 1 && Character.isUpperCase(text.charAt(start - 2)) && text.charAt(start - 1) == ' ';
        boolean after = end + 2 < text.length()
                && text.charAt(end) == ' '
                && Character.isUpperCase(text.charAt(end + 1))
                && Character.isUpperCase(text.charAt(end + 2));
        return before || after;
    }

    /** Read when first asked for. */
    private static final class Known {
        private static final Set<String> ACRONYMS = Set.copyOf(DataFile.lines("acronyms.txt"));
    }
}
