package org.lumieres.guide.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide words are in one of the typefaces, before they are set. Thread-safe. */
final class TypeWidths {
    private static final int KNOWN = 0x2200;
    /** Of signs that other typefaces have. */
    private static final double OTHER = 1;

    private final double[] widths = new double[KNOWN];

    private TypeWidths(TrueTypeFont font) throws IOException {
        CmapLookup lookup = font.getUnicodeCmapLookup();
        for (int sign = 0; sign < KNOWN; sign++) {
            int glyph = lookup.getGlyphId(sign);
            widths[sign] = glyph == 0 ? OTHER : (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
        }
    }

    /** Those of a typeface, by the name of its file. */
    static TypeWidths of(String file) {
        byte[] bytes = Resources.bytes("fonts/" + file + ".ttf");
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            return new TypeWidths(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The width of a word set in a size of one. */
    double width(CharSequence word) {
        return word.codePoints()
                .mapToDouble(sign -> sign < KNOWN ? widths[sign] : OTHER)
                .sum();
    }
}
