package org.lumieres.guide.report;

import java.io.IOException;
import java.io.Writer;
import org.lumieres.guide.validation.Report;

/** Writes a report in one format. Has no state, so that all threads may share it. */
@FunctionalInterface
interface Form {

    /** Writes the whole report; the caller flushes and closes the writer. */
    void write(Report report, ReportContext context, Writer out) throws IOException;
}
