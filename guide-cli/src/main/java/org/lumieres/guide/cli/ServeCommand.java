package org.lumieres.guide.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.lumieres.guide.serve.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guide serve SOURCE}: shows the site of a guide while it is written. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    private final Session session;

    @Parameters(paramLabel = "SOURCE", descriptionKey = "source")
    private Path source = Path.of("");

    @Option(names = "--port", paramLabel = "N", defaultValue = "8000")
    private int port = PreviewServer.STANDARD_PORT;

    @Mixin
    private Judgement judgement = new Judgement();

    @Mixin
    private Finish finish = new Finish();

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > HIGHEST_PORT) {
            session.complain(session.messages().get("serve.no-port", port));
            return ExitCode.USAGE;
        }
        // The JVM reads it when it makes its first server: a page then leaves at once, and not with the next packet.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try (PreviewServer server = start()) {
            if (port != 0 && server.port() != port) {
                session.err().println(session.messages().get("serve.other-port", port, server.port()));
            }
            session.out().println(session.messages().get("serve.ready", server.address()));
            session.out().flush();
            untilStopped();
            return ExitCode.CLEAN;
        } catch (BindException taken) {
            session.complain(session.messages().get("serve.no-free-port", port));
            return ExitCode.IO;
        }
    }

    private PreviewServer start() throws IOException {
        PreviewServer.Builder server = PreviewServer.builder(Checked.existing(source, session))
                .port(port)
                .locale(session.locale())
                .validator(judgement.validator(false, session))
                .typography(finish.typography());
        Optional<Path> theme = finish.themeFolder(session);
        if (theme.isPresent()) {
            server.theme(theme.get());
        }
        return server.start();
    }

    /** Waits to be interrupted; Ctrl-C ends the process by itself, and with it the server. */
    private static void untilStopped() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
