package org.lumieres.guide.rule.editorial;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.Prose;

/** An acronym is spelt out where a reader first meets it. */
final class UnexplainedAcronym extends LibraryRule {
    /** Not the number of an article, nor a part of a code. */
    private static final Pattern ACRONYM =
            Pattern.compile("(?<![\\p{L}\\p{Nd}/_-])[A-Z](?!\\d+\\b)[A-Z0-9]{1,7}(?![\\p{L}\\p{Nd}/_-])");

    UnexplainedAcronym() {
        super("unexplained-acronym", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        Set<String> known = new HashSet<>(Acronyms.known());
        inspection.guide().glossary().forEach(term -> {
            known.add(term.label());
            known.addAll(term.alternates());
        });
        inspection.each(Inline.Abbreviation.class, (abbreviation, trail) -> known.add(abbreviation.plainText()));
        Map<String, Prose.Mark> first = new LinkedHashMap<>();
        inspection.eachProse(prose -> {
            String text = prose.text();
            if (!prose.hasCapitals() || text.equals(text.toUpperCase(Locale.ROOT))) {
                return;
            }
            Matcher acronym = ACRONYM.matcher(text);
            while (acronym.find()) {
                String letters = acronym.group();
                if (Acronyms.isExplained(text, acronym.start(), acronym.end())) {
                    known.add(letters);
                } else if (!isKnown(letters, known)
                        && !Acronyms.isNumeral(letters)
                        && !Acronyms.isShouted(text, acronym.start(), acronym.end())) {
                    first.putIfAbsent(letters, prose.mark(acronym.start(), acronym.end()));
                }
            }
        });
        inspection.atEnd(() -> first.forEach((letters, mark) -> {
            if (!isKnown(letters, known)) {
                inspection.found(mark, "unexplained-acronym", letters);
            }
        }));
    }

    private static boolean isKnown(String letters, Set<String> known) {
        return known.contains(letters) || known.contains(Acronyms.withoutEdition(letters));
    }
}
