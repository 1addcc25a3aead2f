package org.lumieres.guide.rule.legal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Trail;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.Prose;

/** The private address or number of a person is not published by oversight. */
final class PersonalData extends LibraryRule {
    private static final Pattern MAIL = Pattern.compile(
            "(?i)(?<![\\w.+-])[\\w.+-]+@(?:gmail|hotmail|outlook|live|yahoo|orange|wanadoo|free|sfr|laposte|icloud|gmx|protonmail|proton|bbox|neuf)\\.(?:com|fr|net|me|co\\.uk|ch)(?![\\w-])");
    private static final int MOBILE_DIGITS = 10;
    private static final Pattern MOBILE = Pattern.compile(
            "(?<![\\d+])(?:0|(?:\\+|00)33[\\s\\u00a0\\u202f.]?(?:\\(0\\))?)[67](?:[\\s\\u00a0\\u202f.-]?\\d{2}){4}(?!\\d)");

    PersonalData() {
        super("personal-data", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.eachProse(prose -> {
            if (prose.has('@')) {
                find(MAIL, prose, inspection);
            }
            if (prose.digits() >= MOBILE_DIGITS && mayHaveMobile(prose.text())) {
                find(MOBILE, prose, inspection);
            }
        });
        inspection.each(Inline.Link.class, (link, trail) -> {
            if (link.url().startsWith("mailto:")) {
                find(MAIL, link, trail, inspection);
            } else if (link.url().startsWith("tel:")) {
                find(MOBILE, link, trail, inspection);
            }
        });
    }

    /** Whether there is what such numbers begin with: figures are many, and few of them are. */
    private static boolean mayHaveMobile(String text) {
        return text.contains("06") || text.contains("07") || text.contains("33");
    }

    private static void find(Pattern pattern, Inline.Link link, Trail trail, Inspection inspection) {
        Matcher found = pattern.matcher(link.url());
        if (found.find()) {
            inspection.found(trail, "personal-data", found.group());
        }
    }

    private static void find(Pattern pattern, Prose prose, Inspection inspection) {
        Matcher found = pattern.matcher(prose.text());
        while (found.find()) {
            inspection.found(prose.mark(found.start(), found.end()), "personal-data", found.group());
        }
    }
}
