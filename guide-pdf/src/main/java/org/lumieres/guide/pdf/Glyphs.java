package org.lumieres.guide.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Which signs the typefaces of the book have. A sign that none of them has is set as its code point, {@code [U+1234]},
 * so that the reader sees that something is there, and what.
 */
final class Glyphs {
    /** Letters of Latin script and the signs of French typography, which every typeface of the book has. */
    private static final int COMMON = 0x17F;

    private static final String COMMON_SIGNS =
            "\u2009\u2010\u2011\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u202F\u20AC";

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int WORD_JOINER = 0x2060;

    private Glyphs() {}

    /** Read only when a guide has a sign that is not common. */
    private static final class Fallbacks {
        private static final List<CmapLookup> ALL = read();

        private static List<CmapLookup> read() {
            List<CmapLookup> lookups = new ArrayList<>();
            for (Typeface face : Typeface.ALL) {
                if (face.isFallback()) {
                    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()))) {
                        lookups.add(font.getUnicodeCmapLookup());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
            return lookups;
        }
    }

    /** Whether a code point can be set, or is one of those that are never seen. */
    static boolean has(int codePoint) {
        return isCommon(codePoint)
                || Character.isSpaceChar(codePoint)
                || isInvisible(codePoint)
                || Fallbacks.ALL.stream().anyMatch(font -> font.getGlyphId(codePoint) != 0);
    }

    /** Signs that change others (joiners, directions, variants): no typeface here has what they ask for. */
    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }

    /** Whether an invisible sign says where a line may end. */
    private static boolean breaksLines(int codePoint) {
        return codePoint == SOFT_HYPHEN || codePoint == ZERO_WIDTH_SPACE || codePoint == WORD_JOINER;
    }

    /** Sets the code points of the signs that a document asks for in vain. */
    static void on(Document document) {
        on(document.getDocumentElement());
    }

    private static void on(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                String data = text.getData();
                String settable = settable(data);
                if (!settable.equals(data)) {
                    text.setData(settable);
                }
            } else {
                on(child);
            }
        }
    }

    /** A text with each sign that cannot be set as its code point, and without those that are never seen. */
    static String settable(String text) {
        if (text.codePoints().allMatch(Glyphs::isCommon)) {
            return text;
        }
        StringBuilder settable = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (isInvisible(codePoint)) {
                settable.append(breaksLines(codePoint) ? Character.toString(codePoint) : "");
            } else if (has(codePoint)) {
                settable.appendCodePoint(codePoint);
            } else {
                settable.append(String.format("[U+%04X]", codePoint));
            }
        });
        return settable.toString();
    }

    private static boolean isCommon(int codePoint) {
        return codePoint <= COMMON || COMMON_SIGNS.indexOf(codePoint) >= 0;
    }
}
