package org.lumieres.guide.model;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
            String kept = kept(folded.charAt(i));
            if (kept == null) {
                gap |= !isMark(folded.charAt(i));
                continue;
            }
            if (gap && slug.length() > 0) {
                slug.append('-');
            }
            gap = false;
            slug.append(kept);
        }
        return slug.toString();
    }

    private static @Nullable String kept(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            return String.valueOf(c);
        }
        return switch (c) {
            case 'œ' -> "oe";
            case 'æ' -> "ae";
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'ł' -> "l";
            default -> null;
        };
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
