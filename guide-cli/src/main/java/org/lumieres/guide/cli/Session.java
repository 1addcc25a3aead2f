package org.lumieres.guide.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lumieres.guide.cli.GlobalOptions.Wishes;
import org.lumieres.guide.report.Palette;

/** One run of the program: the shell it runs in, and how it speaks there. */
final class Session {
    private static final int NARROW = 60;
    private static final int WIDE = 100;

    private final Shell shell;
    private final Language language;
    private final ColorMode color;
    private final Messages messages;

    Session(Shell shell, Wishes wishes) {
        this.shell = shell;
        this.language = wishes.language().orElseGet(() -> Language.of(shell.environment(), shell.locale()));
        this.color = wishes.color().orElse(ColorMode.AUTO);
        this.messages = new Messages(language);
    }

    PrintStream out() {
        return shell.out();
    }

    PrintStream err() {
        return shell.err();
    }

    Palette outPalette() {
        return Palette.of(color.colors(shell.outIsTerminal(), shell.environment()));
    }

    Palette errPalette() {
        return Palette.of(color.colors(shell.errIsTerminal(), shell.environment()));
    }

    /** Whether somebody reads what is said of the work while it is done. */
    boolean errIsTerminal() {
        return shell.errIsTerminal();
    }

    Language language() {
        return language;
    }

    Locale locale() {
        return language.locale();
    }

    Messages messages() {
        return messages;
    }

    /** A variable of the environment. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(shell.environment().get(name));
    }

    /** Today in UTC, or the day of a reproducible build (reproducible-builds.org, SOURCE_DATE_EPOCH). */
    LocalDate today() {
        return variable("SOURCE_DATE_EPOCH").flatMap(Session::ofEpoch).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    }

    private static Optional<LocalDate> ofEpoch(String seconds) {
        try {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds.strip()));
            return Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
        } catch (NumberFormatException | DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** All variables of the environment. */
    Map<String, String> environment() {
        return shell.environment();
    }

    /** How wide prose is written: as the terminal is, within what is comfortable to read. */
    int columns() {
        String wide = shell.outIsTerminal() ? shell.environment().getOrDefault("COLUMNS", "") : "";
        return wide.matches("[1-9]\\d{0,4}") ? Math.max(NARROW, Math.min(Integer.parseInt(wide), WIDE)) : WIDE;
    }

    /** What relative paths are relative to. */
    Path directory() {
        return shell.directory();
    }

    /** A path that the arguments name. */
    Path resolve(Path path) {
        return shell.directory().resolve(path);
    }

    /** Says what keeps the command from doing its work. */
    void complain(String message) {
        err().println(errPalette().paint(Palette.Style.ERROR, messages.get("error")) + " " + message);
    }
}
