package org.lumieres.guide.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A plain server of files on this machine: it knows the kinds of files, and what to show for those it has not. */
final class LocalServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "woff2", "font/woff2");

    private final HttpServer server;

    private LocalServer(HttpServer server) {
        this.server = server;
    }

    /** Serves all sites, each at its place. */
    static LocalServer start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        for (Sites site : Sites.values()) {
            Path folder = site.published().folder().toAbsolutePath().normalize();
            server.createContext(site.base(), exchange -> answer(exchange, folder, site.base()));
        }
        server.start();
        return new LocalServer(server);
    }

    /** The address of a page. */
    String address(Sites site, String page) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + site.base() + page;
    }

    private static void answer(HttpExchange exchange, Path folder, String base) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(base.length());
        Path asked = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path)
                .normalize();
        boolean found = asked.startsWith(folder) && Files.isRegularFile(asked);
        Path shown = found ? asked : folder.resolve("404.html");
        String name = shown.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        byte[] content = Files.readAllBytes(shown);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(found ? 200 : 404, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
