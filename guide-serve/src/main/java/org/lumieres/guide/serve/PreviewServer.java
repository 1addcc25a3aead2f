package org.lumieres.guide.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lumieres.guide.render.site.SiteTheme;
import org.lumieres.guide.render.typography.Typography;
import org.lumieres.guide.validation.GuideValidator;

/**
 * Shows the site of a guide to whoever writes it: the pages follow the guide as it changes, and show what is wrong with
 * it in a panel that no published page has. Answers this machine alone, on 127.0.0.1, and only where it is asked by
 * that name. Thread-safe. Answers are as quick as they can be where the system property
 * {@code sun.net.httpserver.nodelay} is {@code true} before the JVM makes its first HTTP server.
 */
public final class PreviewServer implements AutoCloseable {
    /** The port that is tried first unless another is asked for. */
    public static final int STANDARD_PORT = 8000;

    private static final int PORTS = 10;
    private static final int HIGHEST_PORT = 65_535;
    private static final int THREADS = 8;

    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, PreviewServer::daemon);
    private final EventStreams streams = new EventStreams();
    private final LiveGuide guide;
    private final List<FolderWatch> watches = new ArrayList<>();

    private PreviewServer(Builder builder, HttpServer server) throws IOException {
        this.server = server;
        Path source = builder.source.toRealPath();
        Path folder = Files.isDirectory(source) ? source : Objects.requireNonNull(source.getParent());
        this.guide = new LiveGuide(
                source,
                new Options(builder.locale, builder.validator, builder.look, builder.typography),
                streams::tell);
        try {
            watch(folder, builder.look);
            guide.read();
            HostNames names = new HostNames(server.getAddress().getPort());
            server.createContext("/", new Pages(names, guide::showing, streams, builder.locale));
            server.setExecutor(workers);
            server.start();
        } catch (IOException | RuntimeException failure) {
            try (this) {
                throw failure;
            }
        }
    }

    private void watch(Path folder, Look look) throws IOException {
        watches.add(FolderWatch.of(folder, guide::changed));
        if (look.folder().isPresent()) {
            watches.add(FolderWatch.of(look.folder().get(), () -> {
                look.change();
                guide.changed();
            }));
        }
    }

    /**
     * Starts with what has to be told.
     *
     * @param source what {@link org.lumieres.guide.loader.GuideLoader#load} takes; it must be there
     * @return a builder for one server
     */
    public static Builder builder(Path source) {
        return new Builder(source);
    }

    /**
     * Where the site is.
     *
     * @return its address, such as {@code http://127.0.0.1:8000/}
     */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port() + "/");
    }

    /**
     * The port that was free.
     *
     * @return the port
     */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Stops at once; pages that are open stay as they are. */
    @Override
    public void close() throws IOException {
        try {
            for (FolderWatch watch : watches) {
                watch.close();
            }
        } finally {
            guide.close();
            streams.close();
            server.stop(0);
            workers.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "guide-serve");
        thread.setDaemon(true);
        return thread;
    }

    /** Gathers what a server needs; not thread-safe. Each setter returns this. */
    public static final class Builder {
        private final Path source;
        private int port = STANDARD_PORT;
        private Locale locale = Locale.getDefault();
        private GuideValidator validator = GuideValidator.standard();
        private Look look = Look.of(SiteTheme.standard());
        private Typography typography = Typography.standard();

        private Builder(Path source) {
            this.source = source;
        }

        /**
         * The port to be tried first. Where another program has it, the next is tried, and so on up to ten.
         *
         * @param port a port; any that is free for 0
         * @return this
         */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /**
         * The language of what the loader says of faults, and of the panel; French or English.
         *
         * @param locale the language; that of the machine unless set
         * @return this
         */
        public Builder locale(Locale locale) {
            this.locale = locale;
            return this;
        }

        /**
         * Who finds the faults, beyond those of the loader.
         *
         * @param validator called by one thread at a time
         * @return this
         */
        public Builder validator(GuideValidator validator) {
            this.validator = validator;
            return this;
        }

        /**
         * The look of the pages.
         *
         * @param theme the look, which does not change while the server runs
         * @return this
         */
        public Builder theme(SiteTheme theme) {
            this.look = Look.of(theme);
            return this;
        }

        /**
         * A folder that has the look of the pages, as {@link SiteTheme#in} reads it. The pages follow it as they follow
         * the guide.
         *
         * @param folder the folder
         * @return this
         * @throws IOException if it cannot be read
         */
        public Builder theme(Path folder) throws IOException {
            this.look = Look.in(folder);
            return this;
        }

        /**
         * By which typography the text is set.
         *
         * @param typography the rules; {@link Typography#standard()} unless set
         * @return this
         */
        public Builder typography(Typography typography) {
            this.typography = typography;
            return this;
        }

        /**
         * Reads the guide, faulty or not, and serves it until the server is closed.
         *
         * @return a server that answers already
         * @throws NoSuchFileException if there is nothing at the source's path
         * @throws BindException if no port was free
         * @throws IOException if the source cannot be watched
         */
        public PreviewServer start() throws IOException {
            if (!Files.exists(source)) {
                throw new NoSuchFileException(source.toString());
            }
            HttpServer bound = bind();
            try {
                return new PreviewServer(this, bound);
            } catch (IOException | RuntimeException unreadable) {
                bound.stop(0);
                throw unreadable;
            }
        }

        private HttpServer bind() throws IOException {
            InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            int last = port == 0 ? 0 : Math.min(port + PORTS - 1, HIGHEST_PORT);
            for (int candidate = port; ; candidate++) {
                try {
                    return HttpServer.create(new InetSocketAddress(loopback, candidate), 0);
                } catch (BindException taken) {
                    if (candidate >= last) {
                        throw taken;
                    }
                }
            }
        }
    }
}
