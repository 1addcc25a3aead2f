package org.lumieres.guide.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What the program runs in. Its streams take UTF-8.
 *
 * @param out takes results
 * @param err takes everything else
 * @param outIsTerminal whether somebody reads {@code out} as it is written
 * @param errIsTerminal whether somebody reads {@code err} as it is written
 * @param directory what relative paths are relative to
 * @param environment the environment variables
 * @param locale the language, when the environment variables do not say
 */
record Shell(
        PrintStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Path directory,
        Map<String, String> environment,
        Locale locale) {

    Shell {
        environment = Map.copyOf(environment);
    }

    /** The shell that started this process. */
    static Shell ofProcess(PrintStream out, PrintStream err) {
        // The launcher looks at each stream. A JVM can only tell of both together, and not in the same way since Java
        // 22.
        String terminals = System.getProperty("guide.terminal", "");
        return new Shell(
                out,
                err,
                terminals.contains("out"),
                terminals.contains("err"),
                Path.of(""),
                System.getenv(),
                spoken(System.getProperty("guide.locale", "")));
    }

    /** The locale that the launcher was started in, such as fr_FR.UTF-8: it starts JVMs in one that they can use. */
    private static Locale spoken(String posix) {
        return posix.isEmpty()
                ? Locale.getDefault()
                : Locale.forLanguageTag(posix.replaceFirst("[.@].*", "").replace('_', '-'));
    }
}
