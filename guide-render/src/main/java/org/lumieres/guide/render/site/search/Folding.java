package org.lumieres.guide.render.site.search;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Takes the words out of a text as the index has them: in lower case, without accents, ligatures spelled out, French
 * and English plurals as their singulars, and nothing that is one letter. Folds as {@code folding.js} does, by the same
 * table of tests. Not thread-safe.
 */
final class Folding {
    /** Where words are cut: what is longer is no word that anybody types. */
    static final int LONGEST = 64;

    /** Takes one word at a time. */
    interface Words {
        /**
         * A word.
         *
         * @param letters its letters are the first of these, which the next word takes the place of
         * @param length how many
         */
        void word(char[] letters, int length);
    }

    private static final char[] GAP = {};
    private static final char[] NOTHING = {};
    private static final String APOSTROPHES = "'’‘ʼ＇";
    /** Letters of Latin languages and the usual punctuation. */
    private static final int USUAL = 0x2100;
    /** The shortest word whose ending is looked at. */
    private static final int SHORTEST_PLURAL = 4;

    private final boolean french;
    private final char[] @Nullable [] folded = new char[USUAL][];
    private final char[] word = new char[LONGEST];
    private int length;

    /**
     * A folding of texts of one language.
     *
     * @param language a BCP 47 tag; what French elides is left out of French texts alone
     */
    Folding(String language) {
        this.french = elides(language);
    }

    /** Whether {@code qu’} is no word of its own in a language, a BCP 47 tag. */
    static boolean elides(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals("fr");
    }

    /** Gives the words of a text, the first of some characters, in the order of the text. */
    void fold(char[] text, int size, Words to) {
        // Kept out of the fields while looping: half the time of an index goes by here.
        char[] letters = word;
        int at = 0;
        for (int i = 0; i < size; ) {
            char c = text[i];
            if (c >= 'a' && c <= 'z') {
                i++;
                if (at < LONGEST) {
                    letters[at++] = c;
                }
                continue;
            }
            int point = Character.codePointAt(text, i, size);
            i += Character.charCount(point);
            char[] signs = folded(point);
            if (signs == GAP) {
                if (at > 0) {
                    end(at, APOSTROPHES.indexOf(point) >= 0, to);
                    at = 0;
                }
            } else {
                for (int s = 0; s < signs.length && at < LONGEST; s++) {
                    letters[at++] = signs[s];
                }
            }
        }
        if (at > 0) {
            end(at, false, to);
        }
    }

    private void end(int size, boolean apostrophe, Words to) {
        length = Character.isHighSurrogate(word[size - 1]) ? size - 1 : size;
        boolean letter = length == 1 && word[0] >= 'a' && word[0] <= 'z';
        boolean elided = french && apostrophe && length == 2 && word[0] == 'q' && word[1] == 'u';
        if (length > 0 && !letter && !elided) {
            singular();
            to.word(word, length);
        }
    }

    /**
     * Takes the sign of the plural off, as far as an ending tells it: {@code journaux}, {@code réseaux}, {@code avis}.
     */
    private void singular() {
        if (length < SHORTEST_PLURAL) {
            return;
        }
        char last = word[length - 1];
        char before = word[length - 2];
        if (last == 'x' && before == 'u') {
            length--;
            if (length >= SHORTEST_PLURAL && word[length - 2] == 'a' && word[length - 3] != 'e') {
                word[length - 1] = 'l';
            }
        } else if (last == 's' && before != 's') {
            length--;
        }
    }

    private char[] folded(int point) {
        if (point >= USUAL) {
            return spelled(point);
        }
        char[] signs = folded[point];
        if (signs == null) {
            signs = spelled(point);
            folded[point] = signs;
        }
        return signs;
    }

    /** What a character is spelled with; nothing where it only marks another one. */
    private static char[] spelled(int point) {
        if (isMark(point) || Character.getType(point) == Character.FORMAT) {
            return NOTHING;
        }
        String parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < parts.length(); ) {
            int part = parts.codePointAt(i);
            i += Character.charCount(part);
            // One of the apostrophes counts as a letter, and is inside another letter.
            boolean apostrophe = APOSTROPHES.indexOf(part) >= 0;
            if (!apostrophe && (Character.isLetter(part) || isNumber(part))) {
                letters.append(letters(part));
            } else if (!isMark(part)) {
                return GAP;
            }
        }
        return letters.isEmpty() ? GAP : letters.toString().toCharArray();
    }

    private static String letters(int point) {
        return switch (point) {
            case 'œ' -> "oe";
            case 'æ' -> "ae";
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'ł' -> "l";
            default -> Character.toString(point);
        };
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isNumber(int point) {
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
