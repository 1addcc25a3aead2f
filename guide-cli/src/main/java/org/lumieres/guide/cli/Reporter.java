package org.lumieres.guide.cli;

import org.lumieres.guide.validation.Report;

/** Writes what was found in a guide, in one form. */
interface Reporter {

    /** Writes the whole report. */
    void report(Report report, GuideSource source);
}
