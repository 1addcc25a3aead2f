package org.lumieres.guide.loader;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lumieres.guide.links.LinkChecker;
import org.lumieres.guide.validation.LoadedGuide;

/**
 * The web of an example, on this machine. Pages answer as they are written, in the words of HTTP (RFC 9112, 4), all
 * others that they are there. The addresses in the example's files are to be led here; where the example has no page,
 * all is left as it is, and nothing is asked.
 */
final class ExampleWeb implements AutoCloseable {
    private final Map<String, String> answers;
    private final HttpServer server;

    /** Opens a web of pages by their addresses. */
    ExampleWeb(Map<String, String> pages) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answers = new HashMap<>();
        pages.forEach((address, answer) -> answers.put(path(address), answer));
        server.createContext("/", this::answer);
        server.start();
    }

    /** A text whose addresses lead to this web, each by its host. */
    String lead(String text) {
        return answers.isEmpty() ? text : led(text);
    }

    private String led(String text) {
        return text.replaceAll(
                "https?://(?=\\w)", "http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** What was loaded, with what is found of its links. */
    LoadedGuide check(LoadedGuide loaded, Locale locale) {
        if (answers.isEmpty()) {
            return loaded;
        }
        return LinkChecker.builder()
                .locale(locale)
                .privateAddresses(true)
                .delay(Duration.ZERO)
                .build()
                .check(loaded);
    }

    private static String path(String address) {
        return address.replaceFirst("https?:/", "");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String answer = answers.getOrDefault(exchange.getRequestURI().getPath(), "HTTP/1.1 200 OK");
            String[] lines = lead(answer.strip()).split("\\R", -1);
            for (int i = 1; i < lines.length; i++) {
                String[] field = lines[i].split(": ", 2);
                exchange.getResponseHeaders().add(field[0], field[1]);
            }
            exchange.sendResponseHeaders(Integer.parseInt(lines[0].split(" ", 3)[1]), -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
