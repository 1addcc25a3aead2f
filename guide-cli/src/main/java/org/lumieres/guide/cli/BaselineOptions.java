package org.lumieres.guide.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.report.Baseline;
import org.lumieres.guide.validation.Report;
import picocli.CommandLine.Option;

/** Which faults are known and do not count. */
final class BaselineOptions {
    @Option(names = "--baseline", paramLabel = "FILE")
    private Optional<Path> known = Optional.empty();

    @Option(names = "--write-baseline", paramLabel = "FILE")
    private Optional<Path> written = Optional.empty();

    boolean isWritten() {
        return written.isPresent();
    }

    /** What counts of a report; what does not is told in a line, as is what a new baseline holds. */
    Report newFaults(Checked checked, Session session) throws IOException {
        Report all = checked.report();
        SourceMap sources = checked.loaded().sourceMap();
        if (written.isPresent()) {
            try (Staging staging = new Staging(checked.files(session))) {
                byte[] text = Baseline.of(all, sources).text().getBytes(StandardCharsets.UTF_8);
                staging.add(session.resolve(written.get()), text);
                staging.commit();
            }
            return tell(Baseline.of(all, sources), all, sources, session);
        }
        return known.isPresent() ? tell(Baseline.read(session.resolve(known.get())), all, sources, session) : all;
    }

    private static Report tell(Baseline baseline, Report all, SourceMap sources, Session session) {
        Report fresh = baseline.without(all, sources);
        int left = all.diagnostics().size() - fresh.diagnostics().size();
        session.err()
                .println(session.messages()
                        .get("baseline", String.valueOf(left), String.valueOf(baseline.mended(all, sources))));
        return fresh;
    }
}
