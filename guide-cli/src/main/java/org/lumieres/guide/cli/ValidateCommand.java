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

    @Mixin
    private FixOptions fixes = new FixOptions();

    @Mixin
    private LinkOptions links = new LinkOptions();

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> conflict = reports.conflict(session)
                .or(() -> fixes.conflict(reports, baseline))
                .or(links::conflict);
        if (conflict.isPresent()) {
            return refuse(conflict.get());
        }
        if (fixes.areGiven()) {
            Checked faulty = Checked.read(source, judgement, session);
            Optional<String> unmendable = FixOptions.conflict(faulty);
            if (unmendable.isPresent()) {
                return refuse(unmendable.get());
            }
            fixes.apply(faulty, session);
            if (fixes.onlyShow()) {
                return exitCode(baseline.newFaults(faulty, session));
            }
        }
        Checked checked = Checked.read(source, loaded -> links.check(loaded, session), judgement, session);
        Report report = baseline.newFaults(checked, session);
        ReportContext.Builder context =
                checked.context(session).shownFrom(show.least()).failingFrom(failOn.least());
        reports.write(report, context, checked.files(session), session);
        return exitCode(report);
    }

    private int exitCode(Report report) {
        return failOn.fails(report) ? ExitCode.FAULTY_CONTENT : ExitCode.CLEAN;
    }

    private int refuse(String key) {
        session.complain(session.messages().get(key));
        return ExitCode.USAGE;
    }
}
