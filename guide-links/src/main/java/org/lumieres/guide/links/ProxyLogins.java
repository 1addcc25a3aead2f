package org.lumieres.guide.links;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Users and passwords of proxies, as programs are told of them: before the host in the variables that
 * {@link EnvironmentProxies} reads, as in {@code http://user:password@proxy.example:3128}, where what has a meaning in
 * addresses may be percent-encoded; or in the properties {@code http.proxyUser} and {@code http.proxyPassword},
 * {@code https.proxyUser} and {@code https.proxyPassword}, beside those that name the proxy. It answers for these
 * proxies alone, at their host and port, and never for a site. Immutable and thread-safe.
 */
public final class ProxyLogins extends Authenticator {
    private final List<ProxyAddress> known;

    /**
     * The logins that a program is told of.
     *
     * @param environment the variables
     * @param properties such as {@link System#getProperties()}
     */
    public ProxyLogins(Map<String, String> environment, Properties properties) {
        List<ProxyAddress> found = new ArrayList<>();
        for (String scheme : List.of("https", "http")) {
            ofProperties(scheme, properties).ifPresent(found::add);
        }
        for (String variable : List.of("https_proxy", "http_proxy", "all_proxy")) {
            EnvironmentProxies.variable(environment, variable)
                    .flatMap(ProxyAddress::parse)
                    .ifPresent(found::add);
        }
        this.known = found.stream().filter(proxy -> proxy.login().isPresent()).toList();
    }

    /**
     * Whether no proxy has one.
     *
     * @return whether there is nothing to send to anybody
     */
    public boolean isEmpty() {
        return known.isEmpty();
    }

    @Override
    protected @Nullable PasswordAuthentication getPasswordAuthentication() {
        if (getRequestorType() != RequestorType.PROXY) {
            return null;
        }
        return known.stream()
                .filter(proxy -> proxy.isAt(getRequestingHost(), getRequestingPort()))
                .findFirst()
                .flatMap(ProxyAddress::login)
                .orElse(null);
    }

    private static Optional<ProxyAddress> ofProperties(String scheme, Properties properties) {
        String host = properties.getProperty(scheme + ".proxyHost", "").strip();
        String port = properties.getProperty(scheme + ".proxyPort", scheme.equals("https") ? "443" : "80");
        // Many say it once for both.
        Optional<PasswordAuthentication> login = Stream.of(scheme, "http")
                .filter(said -> !properties.getProperty(said + ".proxyUser", "").isEmpty())
                .findFirst()
                .map(said -> new PasswordAuthentication(
                        properties.getProperty(said + ".proxyUser"),
                        properties.getProperty(said + ".proxyPassword", "").toCharArray()));
        return host.isEmpty() || !port.strip().matches("\\d{1,5}")
                ? Optional.empty()
                : Optional.of(new ProxyAddress(host, Integer.parseInt(port.strip()), login));
    }
}
