package org.lumieres.guide.links;

import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A proxy as a variable names it: {@code http://user:password@proxy.example:3128}, of which all but the host may be
 * left out. It has no text of its own, so that no password gets into a message.
 *
 * @param host its name
 * @param port its port
 * @param login who asks it; empty when the variable does not say
 */
record ProxyAddress(String host, int port, Optional<PasswordAuthentication> login) {
    private static final int USUAL_PORT = 80;

    /** Reads a variable; empty when it names no proxy for HTTP. */
    static Optional<ProxyAddress> parse(String written) {
        try {
            String address = written.contains("://") ? written : "http://" + written;
            String scheme = address.substring(0, address.indexOf("://") + 3);
            // A password may have signs that an address may not: what is behind the last @ is the host.
            String rest = address.substring(scheme.length());
            int at = rest.lastIndexOf('@');
            URI proxy = URI.create(scheme + rest.substring(at + 1));
            if (proxy.getHost() == null || !"http".equalsIgnoreCase(proxy.getScheme())) {
                return Optional.empty();
            }
            int port = proxy.getPort() < 0 ? USUAL_PORT : proxy.getPort();
            return Optional.of(new ProxyAddress(proxy.getHost(), port, login(rest.substring(0, Math.max(0, at)))));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Optional<PasswordAuthentication> login(String written) {
        int colon = written.indexOf(':');
        String user = colon < 0 ? written : written.substring(0, colon);
        String password = colon < 0 ? "" : written.substring(colon + 1);
        return user.isEmpty()
                ? Optional.empty()
                : Optional.of(new PasswordAuthentication(
                        decoded(user), decoded(password).toCharArray()));
    }

    /** Percent signs may stand for themselves in passwords that nobody encoded. */
    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return written;
        }
    }

    Proxy proxy() {
        return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(host, port));
    }

    boolean isAt(String otherHost, int otherPort) {
        return host.equalsIgnoreCase(otherHost) && port == otherPort;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
