package org.lumieres.guide.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.report.Palette;
import org.lumieres.guide.report.Palette.Style;
import org.lumieres.guide.validation.Category;
import org.lumieres.guide.validation.RuleDescription;

/** Lists rules by category, a line each: the code, the severity, what it asks. */
final class RuleList {
    private static final String INDENT = "  ";

    private final Messages messages;
    private final Palette palette;
    private final int columns;

    RuleList(Messages messages, Palette palette, int columns) {
        this.messages = messages;
        this.palette = palette;
        this.columns = columns;
    }

    List<String> of(List<RuleDescription> rules) {
        int codes =
                Columns.widest(rules.stream().map(rule -> rule.code().value()).toList());
        int severities = Columns.widest(Stream.of(Severity.values())
                .map(severity -> RuleWords.of(severity, messages))
                .toList());
        List<String> lines = new ArrayList<>();
        for (Category category : Category.values()) {
            List<RuleDescription> of =
                    rules.stream().filter(rule -> rule.category() == category).toList();
            if (!of.isEmpty()) {
                lines.add(palette.paint(Style.PLACE, RuleWords.of(category, messages)));
                of.forEach(rule -> add(rule, codes, severities, lines));
                lines.add("");
            }
        }
        lines.add(messages.get("explain.see-rule"));
        return lines;
    }

    private void add(RuleDescription rule, int codes, int severities, List<String> lines) {
        String severity = RuleWords.of(rule.severity(), messages);
        String start = INDENT
                + Columns.pad(rule.code().value(), codes)
                + INDENT
                + palette.paint(RuleWords.style(rule.severity()), severity)
                + Columns.gap(severity, severities)
                + INDENT;
        int indent = codes + severities + 3 * INDENT.length();
        for (String line : Columns.wrap(rule.title(), columns - indent)) {
            lines.add(start + line);
            start = " ".repeat(indent);
        }
    }
}
