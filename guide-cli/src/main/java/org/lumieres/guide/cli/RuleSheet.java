package org.lumieres.guide.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lumieres.guide.report.Palette;
import org.lumieres.guide.report.Palette.Style;
import org.lumieres.guide.validation.RuleDescription;
import org.lumieres.guide.validation.RuleDescription.ExampleFile;

/** Says all about one rule: what it asks, where it comes from, why, and how it looks when broken and when kept. */
final class RuleSheet {
    private static final Pattern PARAGRAPHS = Pattern.compile("\n{2,}");
    private static final String INDENT = "  ";

    private final Messages messages;
    private final Palette palette;
    private final int columns;
    private final List<String> lines = new ArrayList<>();

    RuleSheet(Messages messages, Palette palette, int columns) {
        this.messages = messages;
        this.palette = palette;
        this.columns = columns;
    }

    List<String> of(RuleDescription rule) {
        Columns.wrap(rule.title(), columns).forEach(line -> lines.add(palette.paint(Style.PLACE, line)));
        lines.add("");
        facts(rule);
        for (String paragraph : PARAGRAPHS.split(rule.explanation(), -1)) {
            lines.add("");
            lines.addAll(Columns.wrap(paragraph, columns));
        }
        example("explain.wrong", Style.ERROR, rule.wrong());
        example("explain.right", Style.GOOD, rule.right());
        return lines;
    }

    private void facts(RuleDescription rule) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        facts.put(messages.get("explain.rule"), List.of(rule.code().value()));
        facts.put(messages.get("explain.category"), List.of(RuleWords.of(rule.category(), messages)));
        facts.put(
                messages.get("explain.severity"),
                List.of(palette.paint(RuleWords.style(rule.severity()), RuleWords.of(rule.severity(), messages))));
        facts.put(messages.get("explain.sources", rule.sources().size()), rule.sources());
        int width = Columns.widest(List.copyOf(facts.keySet()));
        facts.forEach((name, values) -> {
            String label = name;
            for (String value : values) {
                lines.add(INDENT + Columns.pad(label, width) + INDENT + value);
                label = "";
            }
        });
    }

    private void example(String key, Style style, List<ExampleFile> files) {
        if (files.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(palette.paint(style, messages.get(key)));
        for (ExampleFile file : files) {
            lines.add("");
            if (!file.label().isEmpty()) {
                lines.add(INDENT + palette.paint(Style.PLACE, file.label()));
            }
            // Not wrapped: it is to be copied.
            file.text()
                    .stripTrailing()
                    .lines()
                    .forEach(line ->
                            lines.add((INDENT + palette.paint(Style.GUTTER, "|") + " " + line).stripTrailing()));
        }
    }
}
