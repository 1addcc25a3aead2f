package org.lumieres.guide.loader.folder;

import java.util.Locale;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;

/**
 * Tells of signs that nobody wrote: those that control machines, and the letters that come of UTF-8 that was once read
 * as windows-1252. One of each tells of a whole file.
 */
final class MisreadText {
    /** What stands behind {@code Ã} where a letter with an accent was meant. No word of any language has it there. */
    private static final String BEHIND_A_TILDE = "©¨ª«§®´¹¢¯‰€‡Šˆ";

    private MisreadText() {}

    static void tell(SourceText file, Problems problems) {
        String text = file.text();
        int control = control(text);
        if (control >= 0) {
            String number = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(control));
            problems.add(Severity.WARNING, "encoding", file.range(control, control + 1), "file.control-sign", number);
        }
        int misread = misread(text);
        if (misread >= 0) {
            problems.add(
                    Severity.WARNING,
                    "encoding",
                    file.range(misread, misread + 2),
                    "file.misread",
                    text.substring(misread, misread + 2));
        }
    }

    private static int control(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                return i;
            }
        }
        return -1;
    }

    /** Where the first stands; -1 where there is only one, for a text on such letters may show it. */
    private static int misread(String text) {
        int first = next(text, 0);
        return first < 0 || next(text, first + 1) < 0 ? -1 : first;
    }

    private static int next(String text, int from) {
        // Quotation marks and dashes begin so.
        int mark = text.indexOf("â€", from);
        for (int at = text.indexOf('Ã', from); at >= 0 && (mark < 0 || at < mark); at = text.indexOf('Ã', at + 1)) {
            if (at + 1 < text.length() && BEHIND_A_TILDE.indexOf(text.charAt(at + 1)) >= 0) {
                return at;
            }
        }
        return mark;
    }
}
