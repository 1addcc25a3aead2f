package org.lumieres.guide.pdf;

import java.util.regex.Pattern;
import org.lumieres.guide.rule.typography.PdfSigns;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Which signs the typefaces of the book have. A sign that none of them has is set as its code point, {@code [U+1234]},
 * so that the reader sees that something is there, and what.
 */
final class Glyphs {
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int WORD_JOINER = 0x2060;

    /** Two letters of a country, which programs draw as its flag where they have one. */
    private static final Pattern FLAG = Pattern.compile("[\\x{1F1E6}-\\x{1F1FF}]{2}");

    private static final int FLAG_A = 0x1F1E6;

    private Glyphs() {}

    /** A flag as the code of its country, {@code [FR]}: a row of letters in frames is told from no other. */
    private static String letters(String flag) {
        StringBuilder letters = new StringBuilder("[");
        flag.codePoints().forEach(letter -> letters.append((char) ('A' + letter - FLAG_A)));
        return letters.append(']').toString();
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
        if (text.codePoints().allMatch(PdfSigns::isCommon)) {
            return text;
        }
        StringBuilder settable = new StringBuilder();
        FLAG.matcher(text)
                .replaceAll(flag -> letters(flag.group()))
                .codePoints()
                .forEach(codePoint -> {
                    if (PdfSigns.isInvisible(codePoint)) {
                        settable.append(breaksLines(codePoint) ? Character.toString(codePoint) : "");
                    } else if (PdfSigns.has(codePoint)) {
                        settable.appendCodePoint(codePoint);
                    } else {
                        settable.append(String.format("[U+%04X]", codePoint));
                    }
                });
        return settable.toString();
    }
}
