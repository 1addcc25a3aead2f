package org.lumieres.guide.rule.typography;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** French shortens ordinals to 1er, 1re and 2e. */
final class Ordinal extends LibraryRule {
    private static final List<String> ENDS = List.of("ème", "eme", "ère", "ere");
    private static final Pattern LONG = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])(?:(1)(?:ère|ere)(s?)|(\\d+|[IVX]+)(?:ième|ème|ieme|eme)(s?))(?![\\p{L}\\p{Nd}])");

    Ordinal() {
        super("ordinal", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.eachProse(prose -> {
            boolean numbers = prose.digits() > 0 || prose.has('I') || prose.has('V') || prose.has('X');
            if (numbers && prose.language().equals("fr") && ENDS.stream().anyMatch(prose.text()::contains)) {
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
