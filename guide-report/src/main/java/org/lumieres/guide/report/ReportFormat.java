package org.lumieres.guide.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.lumieres.guide.validation.Report;

/**
 * A format that a report can be written in. The same report in the same context gives the same bytes: UTF-8, lines that
 * end in a line feed, neither the time nor the machine. Thread-safe.
 */
public enum ReportFormat {
    /** For people at a terminal: the place, the message, the line with carets under it, and how to mend it. */
    TEXT("txt"),
    /** All that is known of each finding, by our own schema: {@link ReportSchema#json()}. */
    JSON("json"),
    /** SARIF 2.1.0, the OASIS standard that code hosts and editors read. */
    SARIF("sarif"),
    /** The XML of JUnit as Surefire writes it, which every build server shows: a suite a file, a case a finding. */
    JUNIT("xml"),
    /** Workflow commands of GitHub Actions, which it shows beside the lines of a change. */
    GITHUB("txt"),
    /** The XML of Checkstyle, which many dashboards read. */
    CHECKSTYLE("xml");

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /**
     * What names of files in this format end with.
     *
     * @return the extension, without a dot
     */
    public String extension() {
        return extension;
    }

    /**
     * Writes a report. What no text can hold, such as half a surrogate pair, becomes U+FFFD.
     *
     * @param report what was found
     * @param context how the reader knows the guide, and what they want to see
     * @param out takes UTF-8; is flushed and stays open
     * @throws IOException if {@code out} does
     */
    public void write(Report report, ReportContext context, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, encoder()));
        form().write(report, context, writer);
        writer.flush();
    }

    /** Made when it is asked for: a program that prints text loads no library for the others. */
    private Form form() {
        return switch (this) {
            case TEXT -> new TextForm();
            case JSON -> new JsonForm();
            case SARIF -> new SarifForm();
            case JUNIT -> new JunitForm();
            case GITHUB -> new GithubForm();
            case CHECKSTYLE -> new CheckstyleForm();
        };
    }

    private static CharsetEncoder encoder() {
        return StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
    }

    /** The name by which people ask for it: {@code sarif}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
