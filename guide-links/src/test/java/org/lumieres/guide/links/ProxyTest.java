package org.lumieres.guide.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
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
        List<Reference> references = new ArrayList<>();
        for (String address : addresses) {
            references.add(new Reference("r" + references.size(), List.of(), "Title", null, null, address, null, null));
        }
        return LinkChecker.builder()
                .locale(Locale.ENGLISH)
                .delay(Duration.ZERO)
                .timeout(Duration.ofSeconds(60))
                .proxies(ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)))
                .build()
                .check(new HandMade(
                        Guide.builder("g", "Guide", "fr").references(references).build()))
                .found();
    }

    private static List<String> codes(List<Diagnostic> found) {
        return found.stream().map(one -> one.code().value()).toList();
    }

    private static void refuse(ServerSocket proxy, List<String> asked) {
        try {
            while (true) {
                try (Socket socket = proxy.accept()) {
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                    asked.add(in.readLine());
                    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                        // The header is read to its end.
                    }
                    socket.getOutputStream()
                            .write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }
}
