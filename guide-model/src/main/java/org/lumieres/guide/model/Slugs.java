package org.lumieres.guide.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Makes slugs: lower-case ASCII letters, digits and single inner hyphens, fit for addresses and anchors. */
public final class Slugs {
    private static final char GAP = '-';

    /** Letters of Latin languages and the usual punctuation, folded once; what is beyond is rare. */
    private static final AtomicReferenceArray<@Nullable String> FOLDED = new AtomicReferenceArray<>(0x2100);

    private Slugs() {}

    /**
     * The slug of some words: accents folded, œ and æ spelled out, lower case, every run of anything else a hyphen.
     *
     * @param words any text
     * @return the slug, empty when the text has no Latin letter and no digit
     */
    public static String slug(String words) {
        StringBuilder slug = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append((char) c);
            } else {
                append(folded(c), slug);
            }
        }
        while (slug.length() > 0 && slug.charAt(slug.length() - 1) == GAP) {
            slug.setLength(slug.length() - 1);
        }
        return slug.toString();
    }

    private static void append(String folded, StringBuilder slug) {
        for (int i = 0; i < folded.length(); i++) {
            boolean again = slug.isEmpty() || slug.charAt(slug.length() - 1) == GAP;
            if (folded.charAt(i) != GAP || !again) {
                slug.append(folded.charAt(i));
            }
        }
    }

    private static String folded(int c) {
        String folded = c < FOLDED.length() ? FOLDED.get(c) : null;
        if (folded == null) {
            folded = fold(c);
            if (c < FOLDED.length()) {
                FOLDED.set(c, folded);
            }
        }
        return folded;
    }

    /** What a character is spelled with: letters and digits, gaps, or nothing where it only marks another one. */
    private static String fold(int c) {
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder spelled = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if ((part >= 'a' && part <= 'z') || (part >= '0' && part <= '9')) {
                spelled.append(part);
            } else if (Character.getType(part) != Character.NON_SPACING_MARK) {
                spelled.append(letters(part));
            }
        }
        return spelled.toString();
    }

    private static String letters(char c) {
        return switch (c) {
            case 'œ' -> "oe";
            case 'æ' -> "ae";
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'ł' -> "l";
            default -> String.valueOf(GAP);
        };
    }
}
