package org.lumieres.guide.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Optional;
import org.lumieres.guide.render.columns.SafeText;
import org.lumieres.guide.render.publish.PublicationException;
import org.lumieres.guide.render.publish.RefusedPathException;
import org.lumieres.guide.render.site.InvalidThemeException;
import org.lumieres.guide.report.InvalidBaselineException;
import org.lumieres.guide.report.ReportFormat;
import org.lumieres.guide.validation.InvalidRuleException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what kept a command from its work: a disk that fails, or a fault of the program. */
final class Failures implements IExecutionExceptionHandler {
    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult arguments)
            throws IOException {
        if (fault instanceof UncheckedIOException && fault.getCause() instanceof IOException io) {
            session.complain(message(io));
            return ExitCode.IO;
        }
        if (fault instanceof PublicationException failed && failed.getCause() instanceof IOException io) {
            String why = message(io);
            session.complain(session.messages().get("publish.failed", Formats.name(failed.format()), why));
            return ExitCode.IO;
        }
        Throwable cause = fault instanceof PublicationException failed ? failed.getCause() : fault;
        if (cause instanceof InvalidThemeException theme) {
            String why = SafeText.of(String.valueOf(theme.getMessage()));
            session.complain(session.messages().get("theme.invalid", why));
            return ExitCode.USAGE;
        }
        if (cause instanceof InvalidRuleException rule) {
            session.complain(session.messages().get("rules.invalid", SafeText.of(String.valueOf(rule.getMessage()))));
            return ExitCode.USAGE;
        }
        if (cause instanceof RuleOptions.NoRulesException none) {
            session.complain(session.messages().get("rules.none", SafeText.of(String.valueOf(none.getMessage()))));
            return ExitCode.USAGE;
        }
        if (cause instanceof Judgement.UnreadableEditionException edition) {
            return unreadable(edition);
        }
        if (fault instanceof Staging.SourceFileException source) {
            session.complain(session.messages().get("io.source", SafeText.of(source.getFile())));
            return ExitCode.USAGE;
        }
        if (fault instanceof InvalidBaselineException baseline) {
            session.complain(session.messages().get("baseline.invalid", SafeText.of(baseline.getFile())));
            return ExitCode.USAGE;
        }
        if (fault instanceof IOException io && !(fault instanceof PublicationException)) {
            session.complain(message(io));
            return ExitCode.IO;
        }
        session.complain(session.messages().get("bug"));
        fault.printStackTrace(session.err());
        return ExitCode.BUG;
    }

    private int unreadable(Judgement.UnreadableEditionException edition) throws IOException {
        Checked checked = edition.checked();
        ReportFormat.TEXT.write(
                checked.report(),
                checked.context(session).palette(session.errPalette()).build(),
                session.err());
        session.complain(session.messages()
                .get("previous.unreadable", SafeText.of(checked.named().toString())));
        return ExitCode.USAGE;
    }

    private String message(IOException fault) {
        Messages messages = session.messages();
        if (fault instanceof NoSuchFileException missing) {
            String meant = Optional.ofNullable(missing.getOtherFile())
                    .map(near -> messages.get("usage.did-you-mean", SafeText.of(near)))
                    .orElse("");
            return messages.get("io.not-found", SafeText.of(missing.getFile())) + meant;
        }
        if (fault instanceof AccessDeniedException denied) {
            return messages.get("io.denied", SafeText.of(denied.getFile()));
        }
        if (fault instanceof NotDirectoryException file) {
            return messages.get("io.not-folder", SafeText.of(file.getFile()));
        }
        if (fault instanceof FileAlreadyExistsException taken) {
            return messages.get("io.taken", SafeText.of(taken.getFile()));
        }
        if (fault instanceof RefusedPathException refused) {
            return messages.get(
                    "refused." + refused.why().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    SafeText.of(refused.getFile()),
                    SafeText.of(String.valueOf(refused.getOtherFile())));
        }
        if (fault instanceof ClosedChannelException) {
            return messages.get("io.interrupted");
        }
        if (fault instanceof FileSystemException other && other.getReason() != null) {
            return messages.get("io.other", SafeText.of(other.getFile()), SafeText.of(other.getReason()));
        }
        return messages.get("io.unknown", SafeText.of(String.valueOf(fault.getMessage())));
    }
}
