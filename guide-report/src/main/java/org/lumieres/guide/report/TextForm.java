package org.lumieres.guide.report;

import java.io.IOException;
import java.io.Writer;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.RelatedPlace;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.render.columns.SafeText;
import org.lumieres.guide.report.Palette.Style;
import org.lumieres.guide.validation.Report;

/** Findings for people: the place, the message, the line with carets, and what to do; then how many there are. */
final class TextForm implements Form {

    @Override
    public void write(Report report, ReportContext context, Writer out) throws IOException {
        for (Diagnostic diagnostic : context.shown(report)) {
            out.write(text(diagnostic, context));
            out.write('\n');
        }
        out.write(new Tally(report).in(context) + "\n");
    }

    private static String text(Diagnostic diagnostic, ReportContext context) {
        Palette palette = context.palette();
        Style style = style(diagnostic.severity());
        StringBuilder text = new StringBuilder()
                .append(palette.paint(
                        style, context.words().severity(diagnostic.severity()) + "[" + diagnostic.code() + "]"))
                .append(' ')
                .append(palette.paint(Style.PLACE, SafeText.of(place(diagnostic, context))))
                .append(' ')
                .append(SafeText.of(diagnostic.message()))
                .append('\n');
        int gutter =
                diagnostic.at().map(at -> excerpt(at, style, context, text)).orElse(1);
        String margin = " ".repeat(gutter) + palette.paint(Style.GUTTER, " =") + " ";
        for (RelatedPlace related : diagnostic.related()) {
            String place = SafeText.of(context.files().place(related.at()).toString());
            text.append(margin)
                    .append(place)
                    .append(' ')
                    .append(SafeText.of(related.message()))
                    .append('\n');
        }
        for (Fix fix : diagnostic.fixes()) {
            text.append(margin)
                    .append(context.words().get("help", SafeText.of(fix.title())))
                    .append('\n');
        }
        return text.toString();
    }

    /** Of what was not written, where it would be in the model. */
    private static String place(Diagnostic diagnostic, ReportContext context) {
        String path = diagnostic.at().isPresent()
                ? ""
                : diagnostic.path().map(ModelPath::toString).orElse("");
        return context.files().place(diagnostic) + (path.isEmpty() ? "" : "#" + path);
    }

    /** Adds the line that a place is in, when it is known; returns how wide its number is. */
    private static int excerpt(SourceRange at, Style style, ReportContext context, StringBuilder text) {
        Palette palette = context.palette();
        String number = String.valueOf(at.start().line());
        context.files().line(at).map(line -> Excerpt.of(line, at)).ifPresent(excerpt -> {
            int caret = excerpt.carets().indexOf('^');
            text.append(palette.paint(Style.GUTTER, number + " |"))
                    .append(' ')
                    .append(excerpt.line())
                    .append('\n')
                    .append(palette.paint(Style.GUTTER, " ".repeat(number.length()) + " |"))
                    .append(' ')
                    .append(excerpt.carets(), 0, caret)
                    .append(palette.paint(style, excerpt.carets().substring(caret)))
                    .append('\n');
        });
        return number.length();
    }

    private static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.ERROR;
            case WARNING -> Style.WARNING;
            case INFO -> Style.INFO;
        };
    }
}
