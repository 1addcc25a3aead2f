package org.lumieres.guide.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.lumieres.guide.cli.GlobalOptions.Wishes;
import org.lumieres.guide.report.Palette;

/** One run of the program: the shell it runs in, and how it speaks there. */
final class Session {
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

    Language language() {
        return language;
    }

    Locale locale() {
        return language.locale();
    }

    Messages messages() {
        return messages;
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
