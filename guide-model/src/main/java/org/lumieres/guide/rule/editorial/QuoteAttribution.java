package org.lumieres.guide.rule.editorial;

import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Quote;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** A quotation names who speaks. */
final class QuoteAttribution extends LibraryRule {
    private static final Pattern SPOKEN =
            Pattern.compile("(?iU)[«“\"]|\\b(?:je|j’|j'|nous|notre|nos|mon|ma|mes|I|we|our|my)\\b");

    /** An aside, whose label says so; or words that are introduced in the quotation itself. */
    private static final Pattern NO_QUOTATION = Pattern.compile(
            "(?iU)\\s*(?:(?:nota bene|n\\.?b\\.?|nota|note|remarque|attention|astuce|exemple|tip|warning|important|example)\\s*:"
                    + "|(?:par exemple|for example|selon|d[’']après|according to)\\b)");

    QuoteAttribution() {
        super("quote-attribution", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(Quote.class, (quote, trail) -> {
            if (quote.attribution() == null
                    && quote.work() == null
                    && quote.url() == null
                    && !namesItsSource(quote)
                    && isSpoken(quote)) {
                inspection.found(trail, "quote-attribution");
            }
        });
    }

    /** Whether somebody speaks: many set their own advice off as a quotation. */
    private static boolean isSpoken(Quote quote) {
        String words = quote.plainText();
        return SPOKEN.matcher(words).find() && !NO_QUOTATION.matcher(words).lookingAt();
    }

    /** Many write it under the words, after a dash, or link to it, be it before them. */
    private static boolean namesItsSource(Quote quote) {
        Block last =
                quote.body().isEmpty() ? null : quote.body().get(quote.body().size() - 1);
        if (last == null) {
            return true;
        }
        String words = last.plainText().strip();
        int line = words.lastIndexOf('\n') + 1;
        return words.startsWith("—", line)
                || words.startsWith("–", line)
                || quote.walk().anyMatch(node -> node instanceof Inline.Link || node instanceof Inline.Reference);
    }
}
