package org.lumieres.guide.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.typography.Typography;
import org.lumieres.guide.report.ReportContext;
import org.lumieres.guide.report.ReportFormat;
import org.lumieres.guide.report.Tally;
import org.lumieres.guide.validation.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guide render SOURCE --to FORMAT}: writes a guide in one or more formats, all of them or none. */
@Command(name = "render", sortOptions = false)
final class RenderCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Session session;

    @Parameters(paramLabel = "SOURCE", descriptionKey = "source")
    private Path source = Path.of("");

    @Mixin
    private Judgement judgement = new Judgement();

    @Option(names = "--to", paramLabel = "FORMAT", required = true, split = ",", splitSynopsisLabel = ",")
    private Set<RenderFormat> formats = new LinkedHashSet<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR|-",
            defaultValue = STANDARD_OUTPUT)
    private String output = STANDARD_OUTPUT;

    @Option(names = "--no-typography")
    private boolean asWritten;

    @Option(names = "--plain-spaces")
    private boolean plainSpaces;

    RenderCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        boolean needsFolder = formats.size() > 1 || formats.stream().anyMatch(RenderFormat::isFolder);
        if (needsFolder && (output.equals(STANDARD_OUTPUT) || Files.isRegularFile(session.resolve(Path.of(output))))) {
            session.complain(session.messages().get("render.needs-folder"));
            return ExitCode.USAGE;
        }
        Checked checked = Checked.read(source, judgement, session);
        if (checked.report().fails(Severity.ERROR) || checked.loaded().guide().isEmpty()) {
            ReportFormat.TEXT.write(checked.report(), context(checked), session.err());
            session.err().println(session.messages().get("render.nothing-written"));
            return ExitCode.FAULTY_CONTENT;
        }
        tellOfLesserFaults(checked);
        Map<String, byte[]> files = render(checked.loaded().guide().get(), checked);
        if (output.equals(STANDARD_OUTPUT)) {
            return print(files);
        }
        write(files, session.resolve(Path.of(output)), needsFolder);
        return ExitCode.CLEAN;
    }

    /** Renders everything before anything is written, so that a failure leaves nothing behind. */
    private Map<String, byte[]> render(Guide guide, Checked checked) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Typography typography = asWritten ? Typography.none() : Typography.standard();
        RenderFormat.Finish finish = new RenderFormat.Finish(typography, plainSpaces);
        for (RenderFormat format : EnumSet.copyOf(formats)) {
            format.render(guide, checked.loaded().assets(), finish, files::put);
        }
        return files;
    }

    private int print(Map<String, byte[]> files) {
        for (byte[] content : files.values()) {
            session.out().write(content, 0, content.length);
        }
        // A reader that went away, as head does, needs no message.
        return session.out().checkError() ? ExitCode.IO : ExitCode.CLEAN;
    }

    private void write(Map<String, byte[]> files, Path target, boolean needsFolder) throws IOException {
        boolean folder = needsFolder || Files.isDirectory(target) || output.endsWith("/");
        try (Staging staging = new Staging()) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                staging.add(folder ? target.resolve(file.getKey()) : target, file.getValue());
            }
            staging.commit();
        }
    }

    private void tellOfLesserFaults(Checked checked) {
        Report report = checked.report();
        if (!report.diagnostics().isEmpty()) {
            String tally = new Tally(report).in(context(checked));
            session.err().println(session.messages().get("render.lesser-faults", tally, String.valueOf(source)));
        }
    }

    private ReportContext context(Checked checked) {
        return checked.context(session).palette(session.errPalette()).build();
    }
}
