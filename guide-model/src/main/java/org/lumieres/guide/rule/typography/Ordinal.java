package org.lumieres.guide.rule.typography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.Prose;
import org.lumieres.guide.rule.Words;

/** French shortens ordinals to 1er, 1re and 2e. */
final class Ordinal extends LibraryRule {
    private static final Pattern LONG = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])(?:(1)(?:ère|ere)(s?)|(\\d+|[IVX]+)(?:ième|ème|ieme|eme)(s?))(?![\\p{L}\\p{Nd}])");

    Ordinal() {
        super("ordinal", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.eachProse(prose -> {
            boolean numbers = prose.digits() > 0 || prose.has('I') || prose.has('V') || prose.has('X');
            if (numbers && prose.language().equals("fr") && hasCandidate(prose)) {
                Matcher ordinal = LONG.matcher(prose.text());
                while (ordinal.find()) {
                    Prose.Mark mark = prose.mark(ordinal.start(), ordinal.end());
                    if (mark.isInName()) {
                        continue;
                    }
                    String right = ordinal.group(1) != null
                            ? "1re" + ordinal.group(2)
                            : ordinal.group(3) + "e" + ordinal.group(4);
                    inspection.mendable(mark, right, "ordinal", ordinal.group(), right);
                }
            }
        });
    }

    /** Whether a word begins as a number and ends as an ordinal: most texts have none. */
    private static boolean hasCandidate(Prose prose) {
        String text = prose.text();
        Words words = prose.words();
        for (int i = 0; i < words.count(); i++) {
            char first = text.charAt(words.start(i));
            if ((first <= '9' || first == 'I' || first == 'V' || first == 'X')
                    && (text.startsWith("re", words.end(i) - 2)
                            || text.startsWith("me", words.end(i) - 2)
                            || text.charAt(words.end(i) - 1) == 's')) {
                return true;
            }
        }
        return false;
    }
}
