package org.lumieres.guide.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Authenticator;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Reference;

/** Links are asked for by a proxy, where there is one; it alone knows the names. RFC 9110, 7.3.2 and 9.3.6. */
class ProxyTest {
    private static final String LOGIN =
            "Basic " + Base64.getEncoder().encodeToString("ada:clé".getBytes(StandardCharsets.UTF_8));
    private static final Authenticator ADA = new Authenticator() {
        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication("ada", "clé".toCharArray());
        }
    };

    private Web web;

    @BeforeEach
    void open() throws IOException {
        web = new Web().page("/there", Web.status(200));
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void the_proxy_is_asked_for_the_whole_address() {
        assertThat(codes(check("http://musee.example/there", "http://musee.example/gone")))
                .containsExactly("dead-link");
        assertThat(web.asked())
                .contains("HEAD http://musee.example/there", "HEAD http://musee.example/gone")
                .contains("GET http://musee.example/gone");
    }

    @Test
    void of_what_is_encrypted_it_is_only_told_the_host() throws Exception {
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        try (ServerSocket proxy = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> refuse(proxy, asked));
            answering.setDaemon(true);
            answering.start();
            assertThat(codes(checkBy(proxy.getLocalPort(), "https://musee.example/there?a=b")))
                    .as("a proxy that cannot reach a site is no proof that it is dead")
                    .containsExactly("unreachable-link");
        }
        assertThat(asked).isNotEmpty().allMatch("CONNECT musee.example:443 HTTP/1.1"::equals);
    }

    @Test
    void a_proxy_that_is_not_there_kills_no_link() throws IOException {
        try (DeafPort deaf = new DeafPort()) {
            assertThat(codes(checkBy(deaf.number(), "http://musee.example/there")))
                    .containsExactly("unreachable-link");
        }
    }

    @Test
    void a_proxy_that_wants_to_know_is_told_who_asks() {
        web.page("/there", exchange -> {
            boolean known = LOGIN.equals(exchange.getRequestHeaders().getFirst("Proxy-Authorization"));
            exchange.sendResponseHeaders(known ? 200 : 407, -1);
        });
        int port = URI.create(web.at("/")).getPort();

        assertThat(checkBy(port, "http://musee.example/there"))
                .extracting(Diagnostic::message)
                .containsExactly("http://musee.example/there could not be checked: the proxy wants to know who asks");
        assertThat(codes(checkBy(port, ADA, "http://musee.example/there"))).isEmpty();
    }

    @Test
    void a_tunnel_that_is_refused_to_strangers_is_no_answer_of_the_site() throws Exception {
        try (ServerSocket proxy = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> refuse(
                    proxy,
                    "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"p\"",
                    new ArrayList<>(),
                    new ArrayList<>()));
            answering.setDaemon(true);
            answering.start();
            List<Diagnostic> found = checkBy(proxy.getLocalPort(), "https://musee.example/there");

            assertThat(codes(found)).containsExactly("unreachable-link");
            assertThat(found.get(0).message()).endsWith("the proxy wants to know who asks");
            assertThat(found.get(0).fixes()).hasSize(1);
        }
    }

    @Test
    void of_what_is_encrypted_it_is_told_so_before_the_tunnel() throws Exception {
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        try (ServerSocket proxy = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> refuse(proxy, "502 Bad Gateway", asked, told));
            answering.setDaemon(true);
            answering.start();
            checkBy(proxy.getLocalPort(), ADA, "https://musee.example/there");
        }
        assertThat(told)
                .filteredOn(line -> line.startsWith("Proxy-Authorization"))
                .isNotEmpty()
                .allMatch(("Proxy-Authorization: " + LOGIN)::equals);
    }

    @Test
    void a_site_is_never_told_whatever_it_asks_for() {
        web.page("/401", challenge(401, "WWW-Authenticate")).page("/407", challenge(407, "Proxy-Authenticate"));

        assertThat(codes(LinkChecker.builder()
                        .delay(Duration.ZERO)
                        .privateAddresses(true)
                        .proxies(HttpClient.Builder.NO_PROXY)
                        .proxyLogins(ADA)
                        .build()
                        .check(guide(web.at("/401"), web.at("/407")))
                        .found()))
                .containsOnly("unreachable-link");
        assertThat(web.headers())
                .isNotEmpty()
                .allSatisfy(headers -> assertThat(headers.keySet())
                        .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("authorization")));
    }

    private static Web.Page challenge(int status, String header) {
        return exchange -> {
            exchange.getResponseHeaders().add(header, "Basic realm=\"site\"");
            exchange.sendResponseHeaders(status, -1);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "[::1]",
                "10.0.0.1",
                "169.254.169.254",
                "2130706433",
                "localhost",
                "intranet",
                "a.localhost",
                "imprimante.local",
                "metadata.google.internal"
            })
    void it_is_not_asked_for_what_its_own_network_has(String host) {
        assertThat(codes(check("http://" + host + "/there"))).containsExactly("unreachable-link");
        assertThat(web.asked()).isEmpty();
    }

    private List<Diagnostic> check(String... addresses) {
        return checkBy(URI.create(web.at("/")).getPort(), addresses);
    }

    private static List<Diagnostic> checkBy(int port, String... addresses) {
        return checkBy(port, new Authenticator() {}, addresses);
    }

    private static List<Diagnostic> checkBy(int port, Authenticator logins, String... addresses) {
        return LinkChecker.builder()
                .locale(Locale.ENGLISH)
                .delay(Duration.ZERO)
                .timeout(Duration.ofSeconds(60))
                .proxies(ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)))
                .proxyLogins(logins)
                .build()
                .check(guide(addresses))
                .found();
    }

    private static HandMade guide(String... addresses) {
        List<Reference> references = new ArrayList<>();
        for (String address : addresses) {
            references.add(new Reference("r" + references.size(), List.of(), "Title", null, null, address, null, null));
        }
        return new HandMade(
                Guide.builder("g", "Guide", "fr").references(references).build());
    }

    private static List<String> codes(List<Diagnostic> found) {
        return found.stream().map(one -> one.code().value()).toList();
    }

    private static void refuse(ServerSocket proxy, List<String> asked) {
        refuse(proxy, "502 Bad Gateway", asked, new ArrayList<>());
    }

    private static void refuse(ServerSocket proxy, String answer, List<String> asked, List<String> told) {
        try {
            while (true) {
                try (Socket socket = proxy.accept()) {
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                    asked.add(in.readLine());
                    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                        told.add(line);
                    }
                    socket.getOutputStream()
                            .write(("HTTP/1.1 " + answer + "\r\nContent-Length: 0\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }
}
