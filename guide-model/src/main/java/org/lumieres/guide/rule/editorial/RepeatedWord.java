package org.lumieres.guide.rule.editorial;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** A word written twice in a row is a slip of the hand. */
final class RepeatedWord extends LibraryRule {
    private static final Pattern TWICE =
            Pattern.compile("(?<![\\p{L}\\p{Nd}’'-])(\\p{L}{2,})(\\s+)\\1(?![\\p{L}\\p{Nd}’'-])");
    /** ~ Those that good French and English repeat. */
    private static final Set<String> MAY = Set.of(
            "nous", "vous", "très", "had", "that", "faire", "bla", "blah", "ha", "non", "oui", "is", "pour", "do");

    RepeatedWord() {
        super("repeated-word", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.eachProse(prose -> {
            Matcher twice = TWICE.matcher(prose.text());
            while (twice.find()) {
                if (!MAY.contains(twice.group(1).toLowerCase(Locale.ROOT))) {
                    inspection.found(prose.mark(twice.start(), twice.end()), "repeated-word", twice.group(1));
                }
            }
        });
    }
}
