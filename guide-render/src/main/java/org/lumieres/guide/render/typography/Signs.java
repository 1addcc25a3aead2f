package org.lumieres.guide.render.typography;

/** The kinds of character that the rules tell apart. */
final class Signs {
    static final char NARROW = '\u202F';
    static final char NO_BREAK = '\u00A0';

    /** What stands in a line for something that is no text; none of them is a character of any text (Unicode, 23.7). */
    static final char EDGE = '\uFDD0';

    static final char OBJECT = '\uFDD1';
    static final char NOTE = '\uFDD2';
    static final char RAISED = '\uFDD3';

    static final int IS_LETTER = 1;
    static final int IS_DIGIT = 1 << 1;
    static final int IS_SPACE = 1 << 2;
    static final int IS_EDGE = 1 << 3;
    static final int IS_OPENING = 1 << 4;
    static final int IS_CLOSING = 1 << 5;
    static final int IS_MARK = 1 << 6;
    static final int IS_CAPITAL = 1 << 7;
    static final int IS_ADDRESS = 1 << 8;
    static final int IS_SIGN = 1 << 9;
    static final int IS_NOTE = 1 << 10;
    static final int IS_RAISED = 1 << 11;
    static final int IS_OBJECT = 1 << 12;
    /** An accent that is a character of its own, behind its letter. */
    static final int IS_ACCENT = 1 << 13;

    static final int IS_ALPHANUMERIC = IS_LETTER | IS_DIGIT;

    private static final int[] KINDS = new int[0x2100];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            boolean accent = c >= '\u0300' && c <= '\u036F';
            KINDS[c] = (c != 'º' && (accent || Character.isLetter(c)) ? IS_LETTER : 0) | (accent ? IS_ACCENT : 0);
        }
        add("0123456789", IS_DIGIT);
        add(" \t\n\r\u00A0\u202F\u2009", IS_SPACE);
        add("([{«“‘", IS_OPENING);
        add(")]}»”", IS_CLOSING);
        add(";!?:", IS_SIGN);
        add(";!?:'\"«».–—%‰€°º§()[]", IS_MARK);
        // The first letters of Roman numerals, and of the titles before a name.
        add("IVXLDMP", IS_CAPITAL);
        add("@#/\\w", IS_ADDRESS);
    }

    private Signs() {}

    private static void add(String signs, int kind) {
        for (int i = 0; i < signs.length(); i++) {
            KINDS[signs.charAt(i)] |= kind;
        }
    }

    static int kind(char c) {
        return c < KINDS.length ? KINDS[c] : rareKind(c);
    }

    static boolean is(int kinds, char c) {
        return (kind(c) & kinds) != 0;
    }

    private static int rareKind(char c) {
        return switch (c) {
            case EDGE -> IS_EDGE;
            case OBJECT -> IS_OBJECT;
            case NOTE -> IS_NOTE;
            case RAISED -> IS_RAISED;
            default -> Character.isLetter(c) ? IS_LETTER : 0;
        };
    }
}
