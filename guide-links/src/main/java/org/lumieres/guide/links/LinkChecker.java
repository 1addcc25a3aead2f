package org.lumieres.guide.links;

import java.net.Authenticator;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.validation.LoadedGuide;

/**
 * Asks the web whether the addresses that a guide leads to are there. It is the only class of the library that opens
 * connections, and does so when {@link #check} is called and never else. Immutable and thread-safe.
 */
public final class LinkChecker {
    private final Builder options;

    private LinkChecker(Builder options) {
        this.options = new Builder(options);
    }

    /**
     * Starts a checker.
     *
     * @return a builder with every option as it comes
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Asks for each address of a guide once, several at a time. An interrupted thread gets what is known by then, and
     * stays interrupted.
     *
     * @param loaded a guide with its places
     * @return the guide with what was found of its links
     */
    public CheckedLinks check(LoadedGuide loaded) {
        Map<URI, List<ModelPath>> links = loaded.guide().map(GuideLinks::of).orElse(Map.of());
        Map<URI, Outcome> outcomes = outcomes(List.copyOf(links.keySet()));
        LinkFindings findings = new LinkFindings(loaded.sourceMap(), options.locale);
        List<Diagnostic> found = new ArrayList<>();
        links.forEach((address, paths) -> Optional.ofNullable(outcomes.get(address))
                .flatMap(outcome -> findings.of(address, outcome, paths))
                .ifPresent(found::add));
        return new CheckedLinks(loaded, found, links.size(), links.size() - outcomes.size());
    }

    private Map<URI, Outcome> outcomes(List<URI> addresses) {
        Survey survey = new Survey(options.probe(), options.concurrency, options.total, options.progress);
        if (options.cache == null) {
            return survey.of(addresses, address -> Optional.empty());
        }
        LinkCache cache = LinkCache.read(options.cache, options.cacheAge, options.clock.instant());
        Map<URI, Outcome> outcomes = survey.of(addresses, cache::find);
        boolean asked = false;
        for (Map.Entry<URI, Outcome> entry : outcomes.entrySet()) {
            if (cache.find(entry.getKey()).isEmpty()) {
                cache.put(entry.getKey(), entry.getValue());
                asked = true;
            }
        }
        if (asked) {
            cache.write();
        }
        return outcomes;
    }

    /** Is told how far a check is; calls come one after another, from threads of the checker. */
    @FunctionalInterface
    public interface Progress {
        /**
         * One more address is known of.
         *
         * @param done how many are
         * @param all how many there are to ask for
         */
        void checked(int done, int all);
    }

    /** Gathers the options of a {@link LinkChecker}; not thread-safe. Each setter returns this. */
    public static final class Builder {
        private static final Duration LONGEST = Duration.ofDays(365);

        private Locale locale = Locale.getDefault();
        private boolean privateAddresses;
        private int concurrency = 8;
        private Duration delay = Duration.ofMillis(200);
        private Duration connectTimeout = Duration.ofSeconds(5);
        private Duration timeout = Duration.ofSeconds(10);
        private ProxySelector proxies =
                Objects.requireNonNullElse(ProxySelector.getDefault(), HttpClient.Builder.NO_PROXY);
        private Authenticator proxyLogins = new Authenticator() {};
        private Duration total = Duration.ofMinutes(10);
        private @Nullable Path cache;
        private Duration cacheAge = Duration.ofDays(7);
        private Progress progress = (done, all) -> {};
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        private Builder(Builder other) {
            locale = other.locale;
            privateAddresses = other.privateAddresses;
            concurrency = other.concurrency;
            delay = other.delay;
            connectTimeout = other.connectTimeout;
            timeout = other.timeout;
            proxies = other.proxies;
            proxyLogins = other.proxyLogins;
            total = other.total;
            cache = other.cache;
            cacheAge = other.cacheAge;
            progress = other.progress;
            clock = other.clock;
        }

        private Probe probe() {
            AddressGuard guard = new AddressGuard(privateAddresses);
            return new Probe(new WebClient(
                    connectTimeout, timeout, new ProxyRoute(proxies, proxyLogins), guard, new HostPace(delay)));
        }

        /**
         * The language of findings; English when there is no translation.
         *
         * @param reader the language; that of the machine unless set
         * @return this
         */
        public Builder locale(Locale reader) {
            this.locale = reader;
            return this;
        }

        /**
         * Whether addresses of this machine and of private networks may be asked. A guide that others wrote must not
         * make a machine ask its own network, so this is false unless set.
         *
         * @param allowed whether they may
         * @return this
         */
        public Builder privateAddresses(boolean allowed) {
            this.privateAddresses = allowed;
            return this;
        }

        /**
         * How many addresses are asked for at a time; 8 unless set.
         *
         * @param most how many at most
         * @return this
         * @throws IllegalArgumentException if it is none
         */
        public Builder concurrency(int most) {
            if (most < 1) {
                throw new IllegalArgumentException("at least one at a time: " + most);
            }
            this.concurrency = most;
            return this;
        }

        /**
         * The time between two requests to one host; a fifth of a second unless set.
         *
         * @param least how long at least
         * @return this
         */
        public Builder delay(Duration least) {
            this.delay = least;
            return this;
        }

        /**
         * How long to wait for an answer; ten seconds unless set.
         *
         * @param most how long at most
         * @return this
         * @throws IllegalArgumentException if it is no time at all
         */
        public Builder timeout(Duration most) {
            this.timeout = sometime(most);
            return this;
        }

        /**
         * By which proxies addresses are asked for. A proxy looks names up by itself, so of an address that it is asked
         * for, only what the name says can be known to be private.
         *
         * @param chosen says which; what the JVM uses unless set, which the system properties {@code http.proxyHost},
         *     {@code https.proxyHost}, {@code http.nonProxyHosts} and their like say
         * @return this
         */
        public Builder proxies(ProxySelector chosen) {
            this.proxies = chosen;
            return this;
        }

        /**
         * As whom proxies are asked, where they want to know (RFC 9110, 11.7): by user and password, in the scheme
         * Basic (RFC 7617). Sites are not told. For what is encrypted the JDK sends no password to a proxy unless its
         * system property {@code jdk.http.auth.tunneling.disabledSchemes} is set to something without {@code Basic},
         * such as nothing, before the first client of the JVM is made.
         *
         * @param logins is asked for {@link java.net.Authenticator.RequestorType#PROXY}, by the proxy's host and port,
         *     from several threads; knows of nobody unless set
         * @return this
         */
        public Builder proxyLogins(Authenticator logins) {
            this.proxyLogins = logins;
            return this;
        }

        /**
         * How long a check may take in all; ten minutes unless set.
         *
         * @param most how long at most
         * @return this
         * @throws IllegalArgumentException if it is no time at all
         */
        public Builder total(Duration most) {
            this.total = sometime(most);
            return this;
        }

        /**
         * Where to remember what came of asking, so that the next check need not ask again. Without it, which is how a
         * builder starts, nothing is remembered.
         *
         * @param file a file, which may not be there yet; one that cannot be read or written is done without
         * @param age how long to believe what is remembered; of what may only be for want of a network, an hour at most
         * @return this
         */
        public Builder cache(Path file, Duration age) {
            this.cache = file;
            this.cacheAge = age;
            return this;
        }

        /**
         * Who is told how far the check is; nobody unless set.
         *
         * @param listener who is told
         * @return this
         */
        public Builder progress(Progress listener) {
            this.progress = listener;
            return this;
        }

        private static Duration sometime(Duration most) {
            if (most.isNegative() || most.isZero()) {
                throw new IllegalArgumentException("some time is needed: " + most);
            }
            // What timers count with; longer than anybody waits.
            return most.compareTo(LONGEST) < 0 ? most : LONGEST;
        }

        /** What tells the age of what is remembered. */
        Builder clock(Clock instead) {
            this.clock = instead;
            return this;
        }

        /**
         * Makes the checker.
         *
         * @return a checker with the options as they are now
         */
        public LinkChecker build() {
            return new LinkChecker(this);
        }
    }
}
