package org.lumieres.guide.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.lumieres.guide.loader.mend.MendedFile;
import org.lumieres.guide.loader.mend.Mending;
import org.lumieres.guide.loader.mend.Untouched;
import org.lumieres.guide.render.columns.SafeText;
import picocli.CommandLine.Option;

/** Whether to mend what a machine can, or to show how. */
final class FixOptions {
    @Option(names = "--fix")
    private boolean fix;

    @Option(names = "--dry-run")
    private boolean dryRun;

    boolean areGiven() {
        return fix;
    }

    /** Whether the difference is the result, and no report. */
    boolean onlyShow() {
        return dryRun;
    }

    /** What keeps these options from making sense: the key of a message, when something does. */
    Optional<String> conflict(ReportOptions reports, BaselineOptions baseline) {
        if (dryRun && !fix) {
            return Optional.of("fix.dry-run-alone");
        }
        return dryRun && (reports.areGiven() || baseline.isWritten())
                ? Optional.of("fix.dry-run-report")
                : Optional.empty();
    }

    /** What keeps a guide from being mended: the key of a message, when something does. */
    static Optional<String> conflict(Checked checked) {
        boolean readable = checked.loaded().guide().isPresent();
        return readable && checked.loaded().sources().folder().isEmpty()
                ? Optional.of("fix.archive")
                : Optional.empty();
    }

    /** Mends what can be, or shows it. */
    void apply(Checked checked, Session session) throws IOException {
        Mending mending = Mending.of(checked.report(), checked.loaded().sources());
        if (dryRun) {
            for (MendedFile file : mending.files()) {
                session.out().print(UnifiedDiff.of(file));
            }
        } else {
            mending.write();
        }
        tell(mending, session);
    }

    private void tell(Mending mending, Session session) {
        Messages messages = session.messages();
        for (Untouched left : mending.untouched()) {
            String reason = left.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            session.err().println(messages.get("fix." + reason, SafeText.of(left.file())));
        }
        String key = dryRun ? "fix.would-mend" : "fix.mended";
        session.err()
                .println(messages.get(key, mending.mended(), mending.files().size()));
        if (mending.postponed() > 0) {
            session.err().println(messages.get("fix.postponed", mending.postponed()));
        }
    }
}
