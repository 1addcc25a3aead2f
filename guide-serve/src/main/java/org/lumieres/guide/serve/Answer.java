package org.lumieres.guide.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What the server answers: a status of RFC 9110, a media type and the bytes. */
final class Answer {
    static final int OK = 200;
    static final int NOT_FOUND = 404;
    static final int METHOD_NOT_ALLOWED = 405;
    static final int MISDIRECTED = 421;
    static final int FAILED = 500;
    static final int UNAVAILABLE = 503;

    private static final int NO_BODY = -1;

    private final int status;
    private final String type;
    private final byte[] body;
    private final boolean lasting;

    /** An answer; the type has its charset where it is text. The bytes belong to the answer from now on. */
    Answer(int status, String type, byte[] body) {
        this(status, type, body, false);
    }

    private Answer(int status, String type, byte[] body, boolean lasting) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.lasting = lasting;
    }

    /** The same where an address never has another content, so that a page that is shown anew need not ask for it. */
    Answer forGood() {
        return new Answer(status, type, body, true);
    }

    static Answer html(int status, String page) {
        return new Answer(status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    static Answer words(int status, String words) {
        return new Answer(status, "text/plain; charset=utf-8", words.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends it, and ends the exchange. */
    void send(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            common(headers);
            headers.set("Content-Type", type);
            if (lasting) {
                headers.set("Cache-Control", "max-age=31536000, immutable");
            }
            if (status == METHOD_NOT_ALLOWED) {
                headers.set("Allow", "GET, HEAD");
            }
            if (exchange.getRequestMethod().equals("HEAD")) {
                headers.set("Content-Length", Integer.toString(body.length));
                exchange.sendResponseHeaders(status, NO_BODY);
            } else {
                exchange.sendResponseHeaders(status, body.length == 0 ? NO_BODY : body.length);
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(body);
                }
            }
        }
    }

    /**
     * What every answer says: nobody keeps it, if it is not for good, guesses its type, or uses it on the pages of
     * another site.
     */
    static void common(Headers headers) {
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }
}
