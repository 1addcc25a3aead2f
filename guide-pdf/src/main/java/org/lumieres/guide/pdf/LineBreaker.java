package org.lumieres.guide.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Where a line may end, by the rules of a language (Unicode Standard Annex 14) but not after an elision: {@code l’}
 * stays with its word. An address has rules of its own. Not thread-safe.
 */
final class LineBreaker implements FSTextBreaker {
    private final BreakIterator breaks;
    private String text = "";
    /** The last text with addresses: the rest of it, which is broken after each line, may begin inside of one. */
    private String addressed = "";

    private BitSet places = new BitSet();
    /** Where the text begins in the one with addresses; less than nothing for a text without, which is most. */
    private int offset;

    private int last;

    LineBreaker(Locale locale) {
        this.breaks = BreakIterator.getLineInstance(locale);
    }

    @Override
    public void setText(String newText) {
        text = newText;
        last = 0;
        offset = addressed.length() - newText.length();
        if (offset >= 0 && addressed.endsWith(newText)) {
            return;
        }
        breaks.setText(newText);
        offset = -1;
        if (WebAddresses.areIn(newText)) {
            addressed = newText;
            places = places();
            offset = 0;
        }
    }

    @Override
    public int next() {
        if (offset < 0) {
            return nextInWords();
        }
        int next = places.nextSetBit(offset + last + 1);
        last = next < 0 ? text.length() : next - offset;
        return next < 0 ? BreakIterator.DONE : last;
    }

    private BitSet places() {
        BitSet found = new BitSet();
        for (int next = nextInWords(); next >= 0; next = nextInWords()) {
            found.set(next);
        }
        WebAddresses addresses = new WebAddresses(text);
        for (int at = 1; at < text.length(); at++) {
            if (addresses.hold(at)) {
                found.set(at, addresses.mayBreak(at));
            }
        }
        return found;
    }

    private int nextInWords() {
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
