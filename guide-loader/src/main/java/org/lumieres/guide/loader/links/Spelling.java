package org.lumieres.guide.loader.links;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * What a heading's words and all its spellings as an anchor have in common. Tools differ in what they do with capitals,
 * accents, spaces and punctuation; all keep the letters and digits, in their order. GitHub writes
 * {@code #lédito-à-quoi-bon-}, VuePress {@code #l-edito-a-quoi-bon}, MediaWiki {@code #L’édito,_à_quoi_bon_?}.
 */
final class Spelling {
    private Spelling() {}

    /** The letters and digits of some words, in lower case, without accents. */
    static String key(String words) {
        StringBuilder key = new StringBuilder(words.length());
        folded(words).codePoints().filter(Character::isLetterOrDigit).forEach(c -> append(key, c));
        return key.toString();
    }

    /** The keys of the spellings that keep less than all letters and digits. */
    static List<String> lesserKeys(String words) {
        String key = key(words);
        // Pandoc begins with the first letter.
        String fromLetter = key.substring(firstLetter(key));
        // Python-Markdown, and so MkDocs, leaves out what is not ASCII once accents are off.
        String ascii = only(folded(words), c -> c < 0x80 && Character.isLetterOrDigit(c));
        return List.of(fromLetter, ascii);
    }

    /** The words, each as a key. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String folded = folded(text);
        for (int i = 0; i <= folded.length(); ) {
            int c = i < folded.length() ? folded.codePointAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                append(word, c);
            } else if (!isMark(c) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            i += Character.charCount(c);
        }
        return words;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    }

    private static int firstLetter(String key) {
        int at = 0;
        while (at < key.length() && Character.isDigit(key.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String only(String text, IntPredicate kept) {
        StringBuilder rest = new StringBuilder(text.length());
        text.codePoints().filter(kept).forEach(rest::appendCodePoint);
        return rest.toString();
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void append(StringBuilder key, int c) {
        switch (c) {
            case 'œ' -> key.append("oe");
            case 'æ' -> key.append("ae");
            case 'ß' -> key.append("ss");
            case 'ø' -> key.append('o');
            case 'ł' -> key.append('l');
            default -> key.appendCodePoint(c);
        }
    }
}
