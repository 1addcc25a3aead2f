package org.lumieres.guide.pdf;

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

    private Glyphs() {}

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
        text.codePoints().forEach(codePoint -> {
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
