package org.lumieres.guide.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** All pages that listen. One more than there may be is refused, and asks again. Thread-safe. */
final class EventStreams implements AutoCloseable {
    static final int MOST = 32;
    private static final long IDLE_SECONDS = 5;

    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor writers = new ThreadPoolExecutor(
            0, MOST, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), EventStreams::daemon);

    /** Answers a page that wants to listen. */
    void open(HttpExchange exchange, Showing first) throws IOException {
        EventStream stream = new EventStream(exchange, first);
        streams.add(stream);
        try {
            writers.execute(() -> {
                try {
                    stream.write();
                } finally {
                    streams.remove(stream);
                }
            });
        } catch (RejectedExecutionException full) {
            streams.remove(stream);
            Answer.words(Answer.UNAVAILABLE, "").send(exchange);
        }
    }

    /** Tells all of them what is shown now; waits for none. */
    void tell(Showing now) {
        streams.forEach(stream -> stream.tell(now));
    }

    @Override
    public void close() {
        streams.forEach(EventStream::close);
        writers.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "guide-events");
        thread.setDaemon(true);
        return thread;
    }
}
