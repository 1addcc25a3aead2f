package org.lumieres.guide.model;

import java.text.Normalizer;
import java.util.Locale;

/** Makes slugs: lower-case ASCII letters, digits and single inner hyphens, fit for addresses and anchors. */
public final class Slugs {
    private Slugs() {}

    /**
     * The slug of some words: accents folded, œ and æ spelled out, lower case, every run of anything else a hyphen.
     *
     * @param words any text
     * @return the slug, empty when the text has no Latin letter and no digit
     */
    public static String slug(String words) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            String spelled = plain ? "" : spelled(c);
            if (!plain && spelled.isEmpty()) {
                gap |= !isMark(c);
                continue;
            }
            if (gap && slug.length() > 0) {
                slug.append('-');
            }
            gap = false;
            if (plain) {
                slug.append(c);
            } else {
                slug.append(spelled);
            }
        }
        return slug.toString();
    }

    /** How a letter that is not of the alphabet is spelled with it; empty for what is no such letter. */
    private static String spelled(char c) {
        return switch (c) {
            case 'œ' -> "oe";
            case 'æ' -> "ae";
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'ł' -> "l";
            default -> "";
        };
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
