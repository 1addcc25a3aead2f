package org.lumieres.guide.rule.typography;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;
import org.lumieres.guide.rule.Phrases;

/** The dot of etc. is its only one. */
final class EtcDots extends LibraryRule {
    private static final Pattern DOTS = Pattern.compile("\\s?(?:\\.{2,}|\\.?…)");
    private static final List<Phrases> ETC = List.of(Phrases.of("fr", "etc"), Phrases.of("en", "etc"));

    EtcDots() {
        super("etc-dots", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        ETC.forEach(etc -> inspection.each(etc, mark -> {
            String text = mark.prose().text();
            Matcher dots = DOTS.matcher(text).region(mark.end(), text.length());
            if (dots.lookingAt()) {
                String right = mark.words() + ".";
                inspection.mendable(mark.prose().mark(mark.start(), dots.end()), right, "etc-dots", right);
            }
        }));
    }
}
