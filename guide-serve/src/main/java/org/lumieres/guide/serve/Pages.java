package org.lumieres.guide.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.lumieres.guide.render.publish.MediaTypes;
import org.lumieres.guide.render.site.OpenSite;

/**
 * Answers what is asked for: the files of the site at their own addresses, and beneath {@code /.guide/} what the
 * preview adds. No address is ever looked for on the disk. Thread-safe.
 */
final class Pages implements HttpHandler {
    private static final String OWN = "/.guide/";

    private final HostNames names;
    private final Supplier<Showing> shown;
    private final EventStreams streams;
    private final Locale locale;

    Pages(HostNames names, Supplier<Showing> shown, EventStreams streams, Locale locale) {
        this.names = names;
        this.shown = shown;
        this.streams = streams;
        this.locale = locale;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!names.allow(exchange.getRequestHeaders().get("Host"))) {
            Answer.words(Answer.MISDIRECTED, "This server answers to localhost alone.\n")
                    .send(exchange);
            return;
        }
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            Answer.words(Answer.METHOD_NOT_ALLOWED, "").send(exchange);
            return;
        }
        Showing now = shown.get();
        URI address = exchange.getRequestURI();
        String path = Objects.requireNonNullElse(address.getPath(), "");
        if (path.equals(OWN + "events") && method.equals("GET")) {
            streams.open(exchange, now);
            return;
        }
        answer(path, Objects.requireNonNullElse(address.getRawQuery(), ""), now).send(exchange);
    }

    private Answer answer(String path, String query, Showing now) {
        try {
            if (path.startsWith(OWN)) {
                return own(path.substring(OWN.length()), query, now);
            }
            Optional<OpenSite> site = now.site();
            return site.isPresent() ? file(path, site.get(), now) : nothingYet(now);
        } catch (IOException | RuntimeException | StackOverflowError failed) {
            String reason = "<h1>" + Html.escaped(failed.toString()) + "</h1>\n";
            return following(Answer.FAILED, Html.page("", "failed", reason), now);
        }
    }

    private Answer own(String name, String query, Showing now) {
        return switch (name) {
            case "preview.js" -> resource(name, "text/javascript; charset=utf-8");
            case "preview.css" -> resource(name, "text/css; charset=utf-8");
            case "source" ->
                SourcePage.of(now.sources(), query)
                        .map(page -> Answer.html(Answer.OK, page))
                        .orElseGet(Pages::noSuchSource);
            default -> noSuchSource();
        };
    }

    private static Answer noSuchSource() {
        return Answer.html(Answer.NOT_FOUND, Html.page("404", "source", "<h1>404</h1>\n"));
    }

    private Answer file(String path, OpenSite site, Showing now) throws IOException {
        String file = (path.endsWith("/") ? path + "index.html" : path).replaceFirst("^/", "");
        Optional<byte[]> found = site.file(file);
        if (found.isEmpty()) {
            String page = new String(site.notFound("/"), StandardCharsets.UTF_8);
            return following(Answer.NOT_FOUND, page, now);
        }
        String type = MediaTypes.of(file);
        if (type.equals("text/html")) {
            return following(Answer.OK, new String(found.get(), StandardCharsets.UTF_8), now);
        }
        Answer answer = new Answer(Answer.OK, type.startsWith("text/") ? type + "; charset=utf-8" : type, found.get());
        return site.isForGood(file) ? answer.forGood() : answer;
    }

    /** While the guide has never been good enough to have a site, its faults are all there is to see. */
    private Answer nothingYet(Showing now) {
        return following(Answer.UNAVAILABLE, Html.page("", "nothing", "<h1>…</h1>\n"), now);
    }

    private Answer following(int status, String page, Showing now) {
        return Answer.html(status, Html.following(page, now.generation(), locale.getLanguage()));
    }

    private static Answer resource(String name, String type) {
        try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(name))) {
            return new Answer(Answer.OK, type, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
