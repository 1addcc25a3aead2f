package org.lumieres.guide.rule.accessibility;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Trail;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.Prose;

/** A phrase in another language is marked, so that a voice reads it in that language. */
final class LanguageChange extends LibraryRule {
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "with", "your", "you", "for", "from", "this", "that", "what", "how", "are", "is", "to",
            "by", "it", "we", "our", "their", "be", "in", "not", "all", "can");
    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "de", "des", "du", "et", "un", "une", "est", "dans", "pour", "que", "qui", "sur", "avec",
            "au", "aux", "en", "ce", "cette", "il", "elle", "nous", "vous", "ne", "pas");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final int ENOUGH = 4;

    LanguageChange() {
        super("language-change", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.each(Inline.Emphasis.class, (emphasis, trail) -> {
            String language = Prose.languageAt(trail);
            if (language.equals("fr")) {
                check(inspection, trail, emphasis.plainText(), ENGLISH, FRENCH, "en");
            } else if (language.equals("en")) {
                check(inspection, trail, emphasis.plainText(), FRENCH, ENGLISH, "fr");
            }
        });
    }

    private static void check(
            Inspection inspection, Trail trail, String text, Set<String> other, Set<String> own, String tag) {
        String[] words = WORDS.split(text.toLowerCase(Locale.ROOT));
        if (words.length >= ENOUGH
                && Stream.of(words).filter(other::contains).count() >= 2
                && Stream.of(words).noneMatch(own::contains)
                && trail.node().walk().noneMatch(Inline.Foreign.class::isInstance)) {
            inspection.found(trail, "language-change", text.strip(), tag);
        }
    }
}
