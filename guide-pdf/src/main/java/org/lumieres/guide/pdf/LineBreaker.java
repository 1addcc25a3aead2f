package org.lumieres.guide.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end, by the rules of a language (Unicode Standard Annex 14) but not after an elision: {@code l’}
 * stays with its word. Not thread-safe.
 */
final class LineBreaker implements FSTextBreaker {
    private final BreakIterator breaks;
    private String text = "";

    LineBreaker(Locale locale) {
        this.breaks = BreakIterator.getLineInstance(locale);
    }

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int next = breaks.next();
        while (next > 0 && next < text.length() && isElided(next)) {
            next = breaks.next();
        }
        return next;
    }

    private boolean isElided(int at) {
        char before = text.charAt(at - 1);
        return (before == '’' || before == '\'') && !Character.isWhitespace(text.charAt(at));
    }
}
