package org.lumieres.guide.rule.editorial;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** Words in capitals are read letter by letter, by eyes and by some voices. */
final class AllCapitals extends LibraryRule {
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}(?:[\\s\\u00a0\\u202f’'-]+\\p{Lu}{2,}){3,}");

    AllCapitals() {
        super("all-capitals", Severity.INFO);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.eachProse(prose -> {
            if (!prose.hasCapitals()) {
                return;
            }
            Matcher capitals = CAPITALS.matcher(prose.text());
            while (capitals.find()) {
                inspection.found(prose.mark(capitals.start(), capitals.end()), "all-capitals", capitals.group());
            }
        });
    }
}
