package org.lumieres.guide.rule.typography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** The dot of etc. is its only one. */
final class EtcDots extends LibraryRule {
    private static final Pattern DOTS = Pattern.compile("(?<!\\p{L})([Ee]tc)\\s?(?:\\.{2,}|\\.?…)");

    EtcDots() {
        super("etc-dots", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.eachProse(prose -> {
            Matcher dots = DOTS.matcher(prose.text());
            while (dots.find()) {
                inspection.mendable(
                        prose.mark(dots.start(), dots.end()), dots.group(1) + ".", "etc-dots", dots.group(1) + ".");
            }
        });
    }
}
