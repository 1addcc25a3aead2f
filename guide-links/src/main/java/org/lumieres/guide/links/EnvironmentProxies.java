package org.lumieres.guide.links;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Proxies as programs of the command line are told of them: {@code HTTPS_PROXY}, {@code HTTP_PROXY} and
 * {@code ALL_PROXY} name one, {@code NO_PROXY} the hosts that are asked without, as names that end alike, or {@code *}.
 * Names in small letters go first. A variable that is no address counts for nothing. Of a user and a password before
 * the host only {@link ProxyLogins} knows. Immutable and thread-safe.
 */
public final class EnvironmentProxies extends ProxySelector {
    private final Map<String, String> environment;
    private final Optional<ProxySelector> before;

    /**
     * The proxies of an environment.
     *
     * @param environment the variables
     * @param before asked first, and obeyed where it has a proxy, such as {@link ProxySelector#getDefault()}; or empty
     */
    public EnvironmentProxies(Map<String, String> environment, Optional<ProxySelector> before) {
        this.environment = Map.copyOf(environment);
        this.before = before;
    }

    @Override
    public List<Proxy> select(URI address) {
        List<Proxy> told = before.map(selector -> selector.select(address)).orElse(List.of());
        return told.stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT)
                ? told
                : List.of(proxy(address).orElse(Proxy.NO_PROXY));
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException reason) {
        before.ifPresent(selector -> selector.connectFailed(address, proxy, reason));
    }

    private Optional<Proxy> proxy(URI address) {
        if (isExcepted(address)) {
            return Optional.empty();
        }
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return variable(scheme + "_proxy")
                .or(() -> variable("all_proxy"))
                .flatMap(ProxyAddress::parse)
                .map(ProxyAddress::proxy);
    }

    private boolean isExcepted(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return Stream.of(variable("no_proxy").orElse("").split("[,\\s]+"))
                .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", ""))
                .filter(name -> !name.isEmpty())
                .anyMatch(name -> name.equals("*")
                        || host.equals(name)
                        || host.endsWith("." + name)
                        || (host + ":" + address.getPort()).equals(name));
    }

    private Optional<String> variable(String name) {
        return variable(environment, name);
    }

    /** A variable by its name in small letters, or else in capitals. */
    static Optional<String> variable(Map<String, String> environment, String name) {
        return Stream.of(name, name.toUpperCase(Locale.ROOT))
                .flatMap(key -> Optional.ofNullable(environment.get(key)).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
