package org.lumieres.guide.cli;

import java.io.PrintStream;
import org.lumieres.guide.cli.Palette.Style;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.RelatedPlace;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.render.columns.SafeText;
import org.lumieres.guide.validation.Report;

/** Writes findings for people: the place, the message, the line with a caret, and what to do. */
final class TextReporter implements Reporter {
    private final PrintStream out;
    private final Palette palette;
    private final Messages messages;

    TextReporter(PrintStream out, Palette palette, Messages messages) {
        this.out = out;
        this.palette = palette;
        this.messages = messages;
    }

    @Override
    public void report(Report report, GuideSource source) {
        for (Diagnostic diagnostic : report.diagnostics()) {
            report(diagnostic, source);
            out.println();
        }
        out.println(new Tally(report).in(messages, palette));
    }

    private void report(Diagnostic diagnostic, GuideSource source) {
        Style style = RuleWords.style(diagnostic.severity());
        String name = RuleWords.of(diagnostic.severity(), messages);
        out.println(palette.paint(style, name + "[" + diagnostic.code() + "]")
                + " " + palette.paint(Style.PLACE, place(diagnostic, source))
                + " " + SafeText.of(diagnostic.message()));
        int gutter = diagnostic.at().map(at -> excerpt(at, source, style)).orElse(1);
        for (RelatedPlace related : diagnostic.related()) {
            note(gutter, source.place(related.at()) + " " + SafeText.of(related.message()));
        }
        for (Fix fix : diagnostic.fixes()) {
            note(gutter, messages.get("help", SafeText.of(fix.title())));
        }
    }

    private static String place(Diagnostic diagnostic, GuideSource source) {
        return diagnostic.at().map(source::place).orElseGet(() -> {
            String path = diagnostic.path().map(ModelPath::toString).orElse("");
            return source.named() + (path.isEmpty() ? "" : "#" + path);
        });
    }

    /** Prints the line that a place is in, when it is known; returns how wide its number is. */
    private int excerpt(SourceRange at, GuideSource source, Style style) {
        String number = String.valueOf(at.start().line());
        source.line(at).map(line -> Excerpt.of(line, at)).ifPresent(excerpt -> {
            out.println(palette.paint(Style.GUTTER, number + " |") + " " + excerpt.line());
            String margin = " ".repeat(number.length());
            int caret = excerpt.carets().indexOf('^');
            out.println(palette.paint(Style.GUTTER, margin + " |")
                    + " " + excerpt.carets().substring(0, caret)
                    + palette.paint(style, excerpt.carets().substring(caret)));
        });
        return number.length();
    }

    private void note(int gutter, String words) {
        out.println(" ".repeat(gutter) + palette.paint(Style.GUTTER, " =") + " " + words);
    }
}
