package org.lumieres.guide.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.logging.Log;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.render.columns.SafeText;
import org.lumieres.guide.report.wording.Phrasebook;

/**
 * Writes findings into Maven's log, each at the level of its severity, with its place as Maven's compiler writes
 * places: editors make links of them.
 *
 * @param log the log of the goal
 * @param words the reader's language
 */
record FindingLog(Log log, Phrasebook words) {

    /** Writes the findings that are bad enough to be shown, in the order of the report. */
    void write(Judged judged, Judgement judgement) {
        for (Diagnostic found : judged.report().diagnostics()) {
            if (judgement.shows(found.severity())) {
                write(found, judged);
            }
        }
    }

    private void write(Diagnostic found, Judged judged) {
        String message = message(found, judged);
        switch (found.severity()) {
            case ERROR -> log.error(message);
            case WARNING -> log.warn(message);
            case INFO -> log.info(message);
        }
    }

    private String message(Diagnostic found, Judged judged) {
        String place = found.at().map(at -> place(at, judged)).orElseGet(() -> judged.source() + ":");
        StringBuilder message = new StringBuilder(place + " " + words.severity(found.severity()) + "[" + found.code()
                + "] " + SafeText.of(found.message()));
        for (Fix fix : found.fixes()) {
            message.append("\n  ").append(words.get("help", SafeText.of(fix.title())));
        }
        return message.toString();
    }

    private static String place(SourceRange at, Judged judged) {
        Path source = judged.source();
        Path around = Inputs.isDocument(source) ? source.resolveSibling("") : source;
        boolean whole =
                judged.loaded().sourceMap().line(at.file(), 1).isEmpty() && !Files.exists(around.resolve(at.file()));
        return whole
                ? source + ":"
                : around.resolve(at.file()).normalize() + ":[" + at.start().line() + ","
                        + at.start().column() + "]";
    }
}
