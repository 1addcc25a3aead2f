package org.lumieres.guide.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One page that listens: server-sent events of the HTML standard. It is told the last state alone, so that what a slow
 * listener has not heard yet piles up nowhere. A thread of its own writes to it.
 */
final class EventStream {
    /** How often a silent listener is written to, which is how one that went away is found. */
    private static final long HEARTBEAT_SECONDS = 15;

    private final HttpExchange exchange;
    private @Nullable Showing next;
    private boolean closed;

    EventStream(HttpExchange exchange, Showing first) {
        this.exchange = exchange;
        this.next = first;
    }

    /** Tells what is shown now; never waits. */
    synchronized void tell(Showing now) {
        next = now;
        notifyAll();
    }

    /** Has the stream end; never waits. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Writes until the listener goes away or the stream is closed. */
    void write() {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            Answer.common(headers);
            headers.set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.sendResponseHeaders(Answer.OK, 0);
            OutputStream out = exchange.getResponseBody();
            write(out, "retry: 500\n\n");
            long told = -1;
            Showing state = take();
            while (!isClosed()) {
                if (state == null) {
                    write(out, ": still here\n\n");
                } else {
                    if (state.generation() != told) {
                        told = state.generation();
                        write(out, "event: generation\ndata: " + told + "\n\n");
                    }
                    write(out, "event: faults\ndata: " + state.faults().json() + "\n\n");
                }
                state = take();
            }
        } catch (IOException gone) {
            // A page that was left.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** What to tell; null when nothing came for a while. */
    private synchronized @Nullable Showing take() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(HEARTBEAT_SECONDS);
        while (next == null && !closed) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return null;
            }
            wait(left);
        }
        Showing taken = next;
        next = null;
        return taken;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
