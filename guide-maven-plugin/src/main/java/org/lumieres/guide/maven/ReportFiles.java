package org.lumieres.guide.maven;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import org.apache.maven.plugin.MojoExecutionException;
import org.lumieres.guide.report.ReportContext;
import org.lumieres.guide.report.ReportFormat;
import org.lumieres.guide.validation.Report;

/**
 * The reports that a POM asks for.
 *
 * @param files where each goes, by its format
 */
record ReportFiles(Map<ReportFormat, Path> files) {

    /**
     * Reads what a POM says.
     *
     * @param named files by formats
     * @param resolve from a file as it is named there to where it is
     */
    static ReportFiles of(Map<String, String> named, Function<String, Path> resolve, Choice choice)
            throws MojoExecutionException {
        Map<ReportFormat, Path> files = new EnumMap<>(ReportFormat.class);
        for (Map.Entry<String, String> report : named.entrySet()) {
            ReportFormat format = choice.among(ReportFormat.class, "reports", report.getKey());
            // Maven leaves an element without text null.
            String file = report.getValue();
            if (file == null || file.isBlank()) {
                throw new MojoExecutionException(choice.words().get("misuse.empty", "reports." + format));
            }
            files.put(format, resolve.apply(file.strip()));
        }
        if (new HashSet<>(files.values()).size() < files.size()) {
            throw new MojoExecutionException(choice.words().get("misuse.same-file", "reports"));
        }
        return new ReportFiles(files);
    }

    /** Writes all; returns where they are. */
    Collection<Path> write(Report report, ReportContext context) throws IOException {
        for (Map.Entry<ReportFormat, Path> file : files.entrySet()) {
            Files.createDirectories(file.getValue().resolveSibling(""));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.getValue()))) {
                file.getKey().write(report, context, out);
            }
        }
        return files.values();
    }
}
