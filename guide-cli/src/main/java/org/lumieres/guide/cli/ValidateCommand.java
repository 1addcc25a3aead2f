package org.lumieres.guide.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lumieres.guide.report.ReportContext;
import org.lumieres.guide.validation.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guide validate SOURCE}: says what is wrong with a guide. */
@Command(name = "validate", sortOptions = false)
final class ValidateCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "SOURCE", descriptionKey = "source")
    private Path source = Path.of("");

    @Mixin
    private Judgement judgement = new Judgement();

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never", defaultValue = "error")
    private Threshold failOn = Threshold.ERROR;

    @Option(names = "--show", paramLabel = "error|warning|info", defaultValue = "info")
    private Visibility show = Visibility.INFO;

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> conflict = reports.conflict(session);
        if (conflict.isPresent()) {
            session.complain(session.messages().get(conflict.get()));
            return ExitCode.USAGE;
        }
        Checked checked = Checked.read(source, judgement, session);
        Report report = baseline.newFaults(checked.report(), checked.loaded().sourceMap(), session);
        ReportContext.Builder context =
                checked.context(session).shownFrom(show.least()).failingFrom(failOn.least());
        reports.write(report, context, session);
        return failOn.fails(report) ? ExitCode.FAULTY_CONTENT : ExitCode.CLEAN;
    }
}
