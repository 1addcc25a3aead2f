package org.lumieres.guide.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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

    @Option(names = "--report", paramLabel = "text", defaultValue = "text")
    private ReportFormat form = ReportFormat.TEXT;

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Checked checked = Checked.read(source, judgement, session);
        Report report = checked.report();
        form.reporter(session.out(), session.outPalette(), session.messages()).report(report, checked.source());
        return failOn.fails(report) ? ExitCode.FAULTY_CONTENT : ExitCode.CLEAN;
    }
}
