package org.lumieres.guide.loader.markdown;

/**
 * A CDATA section: text that is read as it is written, whatever signs of markup are in it. CommonMark passes it on as
 * one kind of raw HTML; pages of HTML take it for a comment, but whoever writes one means words.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#cdata-section">CommonMark, CDATA section</a>
 */
final class CharacterData {
    static final String OPENING = "<![CDATA[";
    static final String CLOSING = "]]>";

    private CharacterData() {}

    /** Whether a whole piece of raw HTML is such a section. */
    static boolean is(String literal) {
        return literal.startsWith(OPENING)
                && literal.endsWith(CLOSING)
                && literal.length() >= OPENING.length() + CLOSING.length();
    }

    /** The text of a section. */
    static String text(String section) {
        return section.substring(OPENING.length(), section.length() - CLOSING.length());
    }
}
