package org.lumieres.guide.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.lumieres.guide.links.AddressGuard.PrivateAddressException;

/**
 * Asks for an address, and for nothing more: no redirection is followed, no cookie is sent, no site is told who asks,
 * and no content is read. Thread-safe.
 */
final class WebClient {
    private static final String USER_AGENT = "lumieres-guide-links (checks the links of a guide)";
    private static final int TOO_MANY_REQUESTS = 429;

    /** RFC 9110, 15.5.8. */
    private static final int PROXY_AUTHENTICATION_REQUIRED = 407;

    private final HttpClient client;
    private final ProxyRoute route;
    private final Duration timeout;
    private final AddressGuard guard;
    private final HostPace pace;

    WebClient(Duration connectTimeout, Duration timeout, ProxyRoute route, AddressGuard guard, HostPace pace) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .proxy(route.proxies())
                .connectTimeout(connectTimeout)
                .build();
        this.route = route;
        this.timeout = timeout;
        this.guard = guard;
        this.pace = pace;
    }

    /** What a server says: a status, and where to look instead. */
    record Answer(int status, Optional<String> location) {}

    /** A proxy wants to know who asks, or does not take who does: nothing is known of the site. */
    static final class ProxyLoginException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Asks by HEAD and, when that is not answered by a yes, by GET for a single byte: servers exist that only know the
     * latter, and no link is called dead for that. RFC 9110, 9.3.2 and 14.2.
     */
    Answer ask(URI address) throws IOException, InterruptedException {
        try {
            Answer head = send(address, "HEAD");
            if (head.status() < 400 || head.status() == TOO_MANY_REQUESTS) {
                return head;
            }
        } catch (HttpTimeoutException
                | ConnectException
                | UnknownHostException
                | ProxyLoginException
                | PrivateAddressException certain) {
            throw certain;
        } catch (IOException refused) {
            // Some hang up on what they do not know.
        }
        return send(address, "GET");
    }

    private Answer send(URI address, String method) throws IOException, InterruptedException {
        pace.await(address.getHost());
        boolean proxied = route.leadsTo(address);
        if (proxied) {
            guard.checkName(address);
        } else {
            guard.check(address);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(timeout)
                .header("User-Agent", USER_AGENT)
                .header("Accept", "*/*")
                .method(method, BodyPublishers.noBody());
        route.authorization(address).ifPresent(told -> request.header("Proxy-Authorization", told));
        if (method.equals("GET")) {
            request.header("Range", "bytes=0-0");
        }
        try {
            HttpResponse<InputStream> response = client.send(request.build(), BodyHandlers.ofInputStream());
            // Nothing of the content is read: this hangs up. A proxy that refuses a tunnel leaves the client without
            // any.
            InputStream content = response.body();
            if (content != null) {
                content.close();
            }
            if (proxied && response.statusCode() == PROXY_AUTHENTICATION_REQUIRED) {
                throw new ProxyLoginException();
            }
            return new Answer(response.statusCode(), response.headers().firstValue("Location"));
        } catch (ConnectException refused) {
            // It is the proxy that was not there, and nothing is known of the site.
            throw proxied ? new IOException(refused) : refused;
        }
    }
}
