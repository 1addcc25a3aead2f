package org.lumieres.guide.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One run of the program: its exit code, and what it wrote. */
record Run(int code, String out, String err) {

    /** The day of the sample's edition, at which nothing in it is out of date: in seconds, 2014-11-26. */
    private static final String EDITION = "1416960000";

    /** Runs in English, in a folder, without a terminal, on the day of the sample. */
    static Run in(Path folder, String... args) {
        return in(folder, Map.of(), false, args);
    }

    static Run in(Path folder, Map<String, String> given, boolean terminal, String... args) {
        Map<String, String> environment = new HashMap<>(given);
        environment.putIfAbsent("SOURCE_DATE_EPOCH", EDITION);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream toOut = new PrintStream(out, false, UTF_8);
                PrintStream toErr = new PrintStream(err, false, UTF_8)) {
            Shell shell = new Shell(toOut, toErr, terminal, terminal, folder, environment, Locale.ENGLISH);
            int code = Main.run(shell, args);
            toOut.flush();
            toErr.flush();
            return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
        }
    }
}
