package org.lumieres.guide.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.lumieres.guide.report.Palette;
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

    /**
     * The program, ready to run. It has the command that the arguments begin with, or all when they do not: describing
     * one to the parser takes longer than the parsing.
     */
    static CommandLine in(Session session, String... args) {
        CommandLine program = new CommandLine(new GuideCommand(session)).addMixin("global", new GlobalOptions());
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("validate", () -> new ValidateCommand(session));
        commands.put("render", () -> new RenderCommand(session));
        commands.put("publish", () -> new PublishCommand(session));
        commands.put("serve", () -> new ServeCommand(session));
        commands.put("verify", () -> new VerifyCommand(session));
        commands.put("new", () -> new NewCommand(session));
        commands.put("explain", () -> new ExplainCommand(session));
        commands.put("schema", () -> new SchemaCommand(session));
        Supplier<Object> only = args.length == 0 ? null : commands.get(args[0]);
        (only == null ? commands.values() : List.of(only)).forEach(command -> program.addSubcommand(command.get()));
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
