package org.lumieres.guide.maven;

import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.maven.plugin.MojoFailureException;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.report.ReportContext;
import org.lumieres.guide.report.Tally;
import org.lumieres.guide.report.wording.Phrasebook;
import org.lumieres.guide.validation.Report;
import org.lumieres.guide.validation.RuleCatalogue;

/**
 * By what a guide is judged, and for whom.
 *
 * @param failOn from how bad a finding the guide fails
 * @param show from how bad a finding the reader is told
 * @param day the day at which what depends on time is judged
 * @param words the reader's language
 * @param root the folder that reports name files from
 * @param version that of the plugin
 * @param rules by which rules
 */
record Judgement(
        Threshold failOn,
        Severity show,
        LocalDate day,
        Phrasebook words,
        Path root,
        String version,
        RuleCatalogue rules) {

    /** Whether a finding is told. */
    boolean shows(Severity severity) {
        return severity.compareTo(show) >= 0 || failOn.counts(severity);
    }

    boolean fails(Report report) {
        return failOn.fails(report);
    }

    /** How much was found, in words. */
    String tally(Judged judged) {
        return new Tally(judged.report()).in(context(judged));
    }

    /** What to say when the guide fails. */
    MojoFailureException failure(Judged judged) {
        return new MojoFailureException(words.get("invalid", judged.source(), tally(judged), failOn));
    }

    /** What reports are written for. */
    ReportContext context(Judged judged) {
        return ReportContext.builder()
                .guide(judged.source())
                .directory(root)
                .sources(judged.loaded().sourceMap())
                .rules(rules)
                .locale(words.locale())
                .shownFrom(show)
                .failingFrom(failOn.least())
                .tool("guide-maven-plugin", version)
                .build();
    }
}
