package org.lumieres.guide.cli;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A line that shows how far some work is, to somebody at a terminal, once it takes longer than a second. Thread-safe.
 */
final class Meter implements AutoCloseable {
    private static final String START_OF_LINE = "\r\u001B[K";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    private final Session session;
    private final LongSupplier nanoTime;
    private final long started;
    private boolean shown;

    Meter(Session session) {
        this(session, System::nanoTime);
    }

    Meter(Session session, LongSupplier nanoTime) {
        this.session = session;
        this.nanoTime = nanoTime;
        this.started = nanoTime.getAsLong();
    }

    /** Says how far it is, in place of what was said before. */
    synchronized void show(String key, Object... arguments) {
        if (session.errIsTerminal() && nanoTime.getAsLong() - started > PATIENCE) {
            session.err().print(START_OF_LINE + session.messages().get(key, arguments));
            session.err().flush();
            shown = true;
        }
    }

    /** Leaves the line as it was. */
    @Override
    public synchronized void close() {
        if (shown) {
            session.err().print(START_OF_LINE);
            session.err().flush();
            shown = false;
        }
    }
}
