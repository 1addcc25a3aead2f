package org.lumieres.guide.cli;

import java.io.PrintStream;
import java.util.Locale;

/** A form that a report can take. */
enum ReportFormat {
    TEXT {
        @Override
        Reporter reporter(PrintStream out, Palette palette, Messages messages) {
            return new TextReporter(out, palette, messages);
        }
    };

    abstract Reporter reporter(PrintStream out, Palette palette, Messages messages);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
