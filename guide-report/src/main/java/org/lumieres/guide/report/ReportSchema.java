package org.lumieres.guide.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schema (draft 2020-12) of reports in {@link ReportFormat#JSON}. Thread-safe. */
public final class ReportSchema {
    private ReportSchema() {}

    /**
     * The schema of the version that is written.
     *
     * @return a JSON text
     */
    public static String json() {
        try (InputStream in = Objects.requireNonNull(ReportSchema.class.getResourceAsStream("report.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the library's own archive cannot be read", e);
        }
    }
}
