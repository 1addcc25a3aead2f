package org.lumieres.guide.rule.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lumieres.guide.rule.Letters;
import org.lumieres.guide.rule.Prose;

/**
 * A sentence in a prose.
 *
 * @param start the offset of its first character
 * @param end the offset after its last
 * @param words how many words it has
 */
record Sentence(int start, int end, int words) {
    private static final Set<String> SHORTENED = Set.of(
            "m", "mm", "mme", "dr", "pr", "p", "pp", "art", "cf", "ex", "etc", "no", "vol", "al", "fig", "st", "mr",
            "mrs", "ms", "vs", "e.g", "i.e");

    /** The sentences of a text. */
    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = -1;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Letters.isLetterOrDigit(c) || c == Prose.OTHER;
            if (letter && start < 0) {
                start = i;
            }
            // An elided article is no word of its own to count, and a compound is one.
            boolean joins = inWord && (c == '’' || c == '\'' || c == '-' || c == '.');
            if (letter && !inWord) {
                words++;
            }
            inWord = letter || joins;
            if (start >= 0 && ends(text, i)) {
                sentences.add(new Sentence(start, i + 1, words));
                start = -1;
                words = 0;
                inWord = false;
            }
        }
        if (start >= 0) {
            sentences.add(new Sentence(start, text.length(), words));
        }
        return sentences;
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            // What a line break separates are lines of an address or a verse.
            return at + 1 < text.length() && text.charAt(at + 1) == '\n';
        }
        if (c != '.' && c != '!' && c != '?' && c != '…') {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && " \n\u00a0\u202f»”\")".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        boolean goesOn = next < text.length() && (next == at + 1 || Character.isLowerCase(text.charAt(next)));
        return !goesOn && !(c == '.' && isShortened(text, at));
    }

    private static boolean isShortened(String text, int dot) {
        int start = dot;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, dot);
        boolean goesOn = dot + 1 < text.length();
        return goesOn && (word.length() == 1 || SHORTENED.contains(word.toLowerCase(Locale.ROOT)));
    }
}
