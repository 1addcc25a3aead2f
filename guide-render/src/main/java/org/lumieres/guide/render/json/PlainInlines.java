package org.lumieres.guide.render.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lumieres.guide.model.Inline;

/** Tells the inline text that a plain string can stand for: Markdown must read it as the very same words. */
final class PlainInlines {
    /**
     * Words of letters and digits, and signs that mean nothing to Markdown between them, with single spaces. The
     * repetition gives nothing back: one that could would need a stack as deep as the text is long.
     */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}«“‘(](?:[\\p{L}\\p{M}\\p{N},;.?%/()’'\"«»“”‘…–—€°-]| (?! )"
                    + "|[\\u00A0\\u202F]|:(?!/))*+(?<! )");

    /** What Markdown takes for an address or for the mark of a numbered list. */
    private static final Pattern MEANT =
            Pattern.compile("www\\.|https?|ftp|mailto|^\\d+[.)]|--|^\\p{L}:", Pattern.CASE_INSENSITIVE);

    private PlainInlines() {}

    static Optional<String> words(List<?> inlines) {
        if (inlines.size() != 1 || !(inlines.get(0) instanceof Inline.Text text)) {
            return Optional.empty();
        }
        String words = text.text();
        boolean plain = PLAIN.matcher(words).matches() && !MEANT.matcher(words).find();
        return plain ? Optional.of(words) : Optional.empty();
    }
}
