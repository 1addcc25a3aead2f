package org.lumieres.guide.rule.typography;

import java.util.BitSet;
import java.util.HexFormat;
import org.lumieres.guide.rule.DataFile;

/**
 * Which signs the typefaces of the PDF have. The module that writes PDF brings those typefaces and goes by this account
 * of them, so that what a rule promises is what is printed. Internal to the library.
 */
public final class PdfSigns {
    /** Letters of Latin script and the signs of French typography, which every typeface of the book has. */
    private static final int COMMON = 0x17F;

    private static final String COMMON_SIGNS =
            "\u2009\u2010\u2011\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u202F\u20AC";

    private static final int FIRST_VARIANT = 0xFE00;
    private static final int LAST_VARIANT = 0xFE0F;

    private PdfSigns() {}

    /** Read only when a guide has a sign that is not common. */
    private static final class Fallbacks {
        private static final BitSet ALL = read();

        private static BitSet read() {
            BitSet signs = new BitSet();
            for (String range : DataFile.lines("pdf-signs.txt")) {
                int hyphen = range.indexOf('-');
                int first = HexFormat.fromHexDigits(hyphen < 0 ? range : range.substring(0, hyphen));
                signs.set(first, (hyphen < 0 ? first : HexFormat.fromHexDigits(range.substring(hyphen + 1))) + 1);
            }
            return signs;
        }
    }

    /**
     * Whether every typeface of the PDF has a sign. Cheap: true of nearly all signs of a French text.
     *
     * @param codePoint a code point, or a half of one beyond the basic plane, which is never common
     * @return whether it needs no closer look
     */
    public static boolean isCommon(int codePoint) {
        return codePoint <= COMMON || COMMON_SIGNS.indexOf(codePoint) >= 0;
    }

    /**
     * Whether a code point can be printed, or is one of those that are never seen.
     *
     * @param codePoint the code point
     * @return false when no typeface of the PDF has a glyph for it
     */
    public static boolean has(int codePoint) {
        return isCommon(codePoint)
                || Character.isSpaceChar(codePoint)
                || isInvisible(codePoint)
                || Fallbacks.ALL.get(codePoint);
    }

    /**
     * Whether a sign changes others: joiners, directions, variants. No typeface of the PDF has what they ask for.
     *
     * @param codePoint the code point
     * @return whether nothing is printed for it
     */
    public static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= FIRST_VARIANT && codePoint <= LAST_VARIANT);
    }
}
