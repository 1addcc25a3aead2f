package org.lumieres.guide.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumieres.guide.report.Palette;
import org.lumieres.guide.report.ReportContext;
import org.lumieres.guide.report.ReportFormat;
import org.lumieres.guide.validation.Report;
import picocli.CommandLine.Option;

/**
 * Which reports to write, and where. When none of them goes to the standard output, text does: that a build keeps a
 * file for another program is no reason to leave the one who reads its log in the dark.
 */
final class ReportOptions {
    @Option(
            names = "--report",
            paramLabel = "FORMAT[=FILE]",
            converter = ReportRequest.Converter.class,
            completionCandidates = ReportRequest.Formats.class)
    private List<ReportRequest> requests = new ArrayList<>();

    boolean areGiven() {
        return !requests.isEmpty();
    }

    /** What keeps the reports from being written all: the key of a message, when something does. */
    Optional<String> conflict(Session session) {
        long toStandardOutput =
                requests.stream().filter(ReportRequest::isForStandardOutput).count();
        if (toStandardOutput > 1) {
            return Optional.of("report.one-output");
        }
        Set<Path> files = new HashSet<>();
        boolean distinct = requests.stream()
                .flatMap(request -> request.file().stream())
                .map(file -> session.resolve(file).toAbsolutePath().normalize())
                .allMatch(files::add);
        return distinct ? Optional.empty() : Optional.of("report.one-file");
    }

    /** Writes the one that is to be read now, then the files, all of them or none. */
    void write(Report report, ReportContext.Builder context, Set<Path> sources, Session session) throws IOException {
        ReportFormat now = requests.stream()
                .filter(ReportRequest::isForStandardOutput)
                .findFirst()
                .map(ReportRequest::format)
                .orElse(ReportFormat.TEXT);
        now.write(report, context.palette(session.outPalette()).build(), session.out());
        ReportContext plain = context.palette(Palette.PLAIN).build();
        try (Staging staging = new Staging(sources)) {
            for (ReportRequest request : requests) {
                if (request.file().isPresent()) {
                    ByteArrayOutputStream content = new ByteArrayOutputStream();
                    request.format().write(report, plain, content);
                    staging.add(session.resolve(request.file().get()), content.toByteArray());
                }
            }
            staging.commit();
        }
    }
}
