package org.lumieres.guide.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program itself: without a command, it shows what commands there are. */
@Command(name = "guide", versionProvider = ProgramVersion.class)
final class GuideCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private GuideCommand(Session session) {
        this.session = session;
    }

    /** The program with all its commands, ready to run. */
    static CommandLine in(Session session) {
        CommandLine program = new CommandLine(new GuideCommand(session))
                .addMixin("global", new GlobalOptions())
                .addSubcommand(new ValidateCommand(session))
                .addSubcommand(new RenderCommand(session))
                .addSubcommand(new NewCommand(session))
                .addSubcommand(new SchemaCommand(session));
        // Colour is decided by ColorMode, stream by stream; help goes where results go.
        boolean colors = session.outPalette() == Palette.ANSI;
        return program.setResourceBundle(Messages.bundle("help", session.language()))
                .setColorScheme(Help.defaultColorScheme(colors ? Help.Ansi.ON : Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setOut(writer(session.out()))
                .setErr(writer(session.err()))
                .setParameterExceptionHandler(new UsageErrors(session))
                .setExecutionExceptionHandler(new Failures(session));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.err());
        return ExitCode.USAGE;
    }
}
