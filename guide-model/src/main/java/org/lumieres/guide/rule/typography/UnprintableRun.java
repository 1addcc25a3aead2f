package org.lumieres.guide.rule.typography;

import java.util.ArrayList;
import java.util.List;

/**
 * Signs in a row that no typeface of the PDF has; spaces and signs that are never seen may stand between them.
 *
 * @param start the offset of the first
 * @param end the offset after the last
 * @param signs the signs, from the first to the last
 */
record UnprintableRun(int start, int end, String signs) {

    /** Those of a text, in their order. */
    static List<UnprintableRun> in(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!PdfSigns.isCommon(text.charAt(at))) {
                return from(at, text);
            }
        }
        return List.of();
    }

    private static List<UnprintableRun> from(int uncommon, String text) {
        List<UnprintableRun> runs = new ArrayList<>();
        int start = -1;
        int end = -1;
        int codePoint;
        for (int at = uncommon; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            if (!PdfSigns.has(codePoint)) {
                start = start < 0 ? at : start;
                end = at + Character.charCount(codePoint);
            } else if (start >= 0 && !joins(codePoint)) {
                runs.add(new UnprintableRun(start, end, text.substring(start, end)));
                start = -1;
            }
        }
        if (start >= 0) {
            runs.add(new UnprintableRun(start, end, text.substring(start, end)));
        }
        return runs;
    }

    private static boolean joins(int codePoint) {
        return Character.isSpaceChar(codePoint) || PdfSigns.isInvisible(codePoint);
    }
}
