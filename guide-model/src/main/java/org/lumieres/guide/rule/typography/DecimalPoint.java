package org.lumieres.guide.rule.typography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.LibraryRule;

/** French sets a comma before decimals. */
final class DecimalPoint extends LibraryRule {
    private static final Pattern POINT = Pattern.compile(
            "(?U)(?<![\\d.,])(\\d+)\\.(\\d{1,2})(?=[\\s\\u00a0\\u202f]?(?:%|€|(?:euros?|millions?|milliards?|points?|km|kg|heures?)\\b))");

    DecimalPoint() {
        super("decimal-point", Severity.WARNING);
    }

    @Override
    public void check(Inspection inspection) {
        inspection.eachProse(prose -> {
            if (prose.digits() > 1 && prose.has('.') && prose.language().equals("fr") && hasPoint(prose.text())) {
                Matcher point = POINT.matcher(prose.text());
                while (point.find()) {
                    String right = point.group(1) + "," + point.group(2);
                    inspection.mendable(prose.mark(point.start(), point.end()), right, "decimal-point", right);
                }
            }
        });
    }

    /** Whether a point stands between digits: most end a sentence. */
    private static boolean hasPoint(String text) {
        for (int at = text.indexOf('.', 1); at >= 0 && at + 1 < text.length(); at = text.indexOf('.', at + 1)) {
            if (Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }
}
