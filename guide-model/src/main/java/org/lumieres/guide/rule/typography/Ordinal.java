package org.lumieres.guide.rule.typography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

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
            if (prose.language().equals("fr")) {
                Matcher ordinal = LONG.matcher(prose.text());
                while (ordinal.find()) {
                    String right = ordinal.group(1) != null
                            ? "1re" + ordinal.group(2)
                            : ordinal.group(3) + "e" + ordinal.group(4);
                    inspection.mendable(
                            prose.mark(ordinal.start(), ordinal.end()), right, "ordinal", ordinal.group(), right);
                }
            }
        });
    }
}
