package org.lumieres.guide.links;

import java.net.Authenticator;
import java.net.Authenticator.RequestorType;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * By which proxies addresses are asked for, and as whom. Thread-safe when its parts are.
 *
 * @param proxies says which
 * @param logins says as whom
 */
record ProxyRoute(ProxySelector proxies, Authenticator logins) {

    /** Whether an address is asked for by a proxy. */
    boolean leadsTo(URI address) {
        return proxy(address).isPresent();
    }

    /**
     * What to tell the proxy of an address of who asks; empty where there is no proxy, or nothing to tell. It is told
     * at once: the authentication of the JDK's client would take the 401 of a site for its own failure. What is sent
     * through a tunnel has it in the request for the tunnel alone.
     */
    Optional<String> authorization(URI address) {
        return proxy(address).flatMap(proxy -> login(proxy, address)).map(ProxyRoute::basic);
    }

    /** The client takes the first, too. */
    private Optional<InetSocketAddress> proxy(URI address) {
        return proxies.select(address).stream()
                .findFirst()
                .filter(proxy -> proxy.type() == Proxy.Type.HTTP && proxy.address() instanceof InetSocketAddress)
                .map(proxy -> (InetSocketAddress) proxy.address());
    }

    private Optional<PasswordAuthentication> login(InetSocketAddress proxy, URI address) {
        try {
            return Optional.ofNullable(logins.requestPasswordAuthenticationInstance(
                    proxy.getHostString(),
                    proxy.getAddress(),
                    proxy.getPort(),
                    "http",
                    null,
                    "Basic",
                    address.toURL(),
                    RequestorType.PROXY));
        } catch (MalformedURLException | IllegalArgumentException noUrl) {
            return Optional.empty();
        }
    }

    /** RFC 7617, 2. */
    private static String basic(PasswordAuthentication login) {
        String told = login.getUserName() + ":" + new String(login.getPassword());
        return "Basic " + Base64.getEncoder().encodeToString(told.getBytes(StandardCharsets.UTF_8));
    }
}
