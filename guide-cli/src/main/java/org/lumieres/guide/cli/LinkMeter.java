package org.lumieres.guide.cli;

import java.util.concurrent.TimeUnit;
import org.lumieres.guide.links.LinkChecker;

/** Shows how far a check of links is, to somebody at a terminal, once it takes longer than a second. */
final class LinkMeter implements LinkChecker.Progress {
    private static final String START_OF_LINE = "\r\u001B[K";
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    private final Session session;
    private final long started = System.nanoTime();
    private boolean shown;

    LinkMeter(Session session) {
        this.session = session;
    }

    @Override
    public synchronized void checked(int done, int all) {
        if (session.errIsTerminal() && System.nanoTime() - started > PATIENCE) {
            session.err().print(START_OF_LINE + session.messages().get("links.progress", done, all));
            session.err().flush();
            shown = true;
        }
    }

    /** Leaves the line as it was. */
    synchronized void clear() {
        if (shown) {
            session.err().print(START_OF_LINE);
            session.err().flush();
        }
    }
}
