package org.lumieres.guide.loader.markdown.inline;

/** What a backslash takes its meaning from (CommonMark 0.31.2, section 2.4), and text with it. */
final class Escapes {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private Escapes() {}

    /** Whether a backslash before a sign makes it a mere sign. */
    static boolean isEscapable(char sign) {
        return ESCAPABLE.indexOf(sign) >= 0;
    }

    /** A text without its backslashes and with the characters that its references name. */
    static String resolve(String written) {
        if (written.indexOf('\\') < 0 && written.indexOf('&') < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder(written.length());
        Cursor cursor = new Cursor();
        cursor.start(written, Places.NONE);
        while (cursor.hasNext()) {
            int at = cursor.at();
            char c = cursor.peek();
            String character = c == '&' ? CharacterReference.character(cursor) : null;
            if (character != null) {
                text.append(character);
                continue;
            }
            cursor.moveTo(at + 1);
            if (c == '\\' && isEscapable(cursor.peek())) {
                c = cursor.take();
            }
            text.append(c);
        }
        return text.toString();
    }
}
