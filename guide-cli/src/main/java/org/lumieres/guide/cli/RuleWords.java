package org.lumieres.guide.cli;

import java.util.Locale;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.report.Palette.Style;
import org.lumieres.guide.validation.Category;

/** What severities and categories are called, and how they look. */
final class RuleWords {
    private RuleWords() {}

    static String of(Severity severity, Messages messages) {
        return messages.get("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    static String of(Category category, Messages messages) {
        return messages.get("category." + category.name().toLowerCase(Locale.ROOT));
    }

    static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.ERROR;
            case WARNING -> Style.WARNING;
            case INFO -> Style.INFO;
        };
    }
}
