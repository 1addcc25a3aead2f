package org.lumieres.guide.cli;

import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.lumieres.guide.links.CheckedLinks;
import org.lumieres.guide.links.EnvironmentProxies;
import org.lumieres.guide.links.LinkChecker;
import org.lumieres.guide.links.ProxyLogins;
import org.lumieres.guide.validation.LoadedGuide;
import picocli.CommandLine.Option;

/** Whether to ask the web for what a guide links to, and how. */
final class LinkOptions {
    /** The schemes by which proxies of encrypted sites are told nothing; read when the JVM makes its first client. */
    private static final String NOT_FOR_TUNNELS = "jdk.http.auth.tunneling.disabledSchemes";

    @Option(names = "--check-links")
    private boolean check;

    @Option(names = "--allow-private-addresses")
    private boolean privateAddresses;

    @Option(names = "--link-cache", paramLabel = "FILE")
    private Optional<Path> cache = Optional.empty();

    @Option(names = "--link-cache-age", paramLabel = "AGE")
    private Optional<Duration> age = Optional.empty();

    /** What keeps these options from making sense: the key of a message, when something does. */
    Optional<String> conflict() {
        boolean others = privateAddresses || cache.isPresent() || age.isPresent();
        return others && !check ? Optional.of("links.alone") : Optional.empty();
    }

    /** Checks the links when that is asked for. */
    LoadedGuide check(LoadedGuide loaded, Session session) {
        if (!check) {
            return loaded;
        }
        ProxyLogins logins = new ProxyLogins(session.environment(), System.getProperties());
        allowPasswords(logins);
        CheckedLinks checked;
        try (Meter meter = new Meter(session)) {
            checked = LinkChecker.builder()
                    .locale(session.locale())
                    .privateAddresses(privateAddresses)
                    .proxies(new EnvironmentProxies(
                            session.environment(), Optional.ofNullable(ProxySelector.getDefault())))
                    .proxyLogins(logins)
                    .cache(
                            cache.map(session::resolve).orElseGet(() -> usualCache(session)),
                            age.orElse(Duration.ofDays(7)))
                    .progress(new LinkMeter(meter))
                    .build()
                    .check(loaded);
        }
        if (checked.unchecked() > 0) {
            session.err().println(session.messages().get("links.unchecked", checked.unchecked()));
        }
        return checked;
    }

    /**
     * Who gives a password for a proxy wants it sent, which the JDK does for plain addresses alone unless it is told.
     */
    private static void allowPasswords(ProxyLogins logins) {
        if (!logins.isEmpty() && System.getProperty(NOT_FOR_TUNNELS) == null) {
            System.setProperty(NOT_FOR_TUNNELS, "");
        }
    }

    /** The folder that the XDG Base Directory Specification asks for; a relative one does not count there. */
    private static Path usualCache(Session session) {
        Path folder = session.variable("XDG_CACHE_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(session.variable("HOME").orElse(System.getProperty("user.home", "")))
                        .resolve(".cache"));
        return folder.resolve("lumieres").resolve("links.json");
    }
}
