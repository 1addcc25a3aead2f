package org.lumieres.guide.cli;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The options that every command has. Language and colour are looked for before the arguments are parsed: a fault in
 * the arguments must already be told in the language and the colours that they ask for.
 */
@SuppressWarnings("UnusedVariable") // That they are declared is what counts: picocli checks and documents them.
final class GlobalOptions {
    private static final String LANG = "--lang";
    private static final String COLOR = "--color";

    @Option(names = LANG, paramLabel = "fr|en", scope = ScopeType.INHERIT, order = 90)
    private Optional<Language> language = Optional.empty();

    @Option(names = COLOR, paramLabel = "auto|always|never", scope = ScopeType.INHERIT, order = 91)
    private Optional<ColorMode> color = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            order = 92)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            order = 93)
    private boolean version;

    /** What the arguments say of language and colour. */
    record Wishes(Optional<Language> language, Optional<ColorMode> color) {}

    static Wishes scan(String... args) {
        return new Wishes(scan(args, LANG, Language.values()), scan(args, COLOR, ColorMode.values()));
    }

    private static <E> Optional<E> scan(String[] args, String name, E[] choices) {
        return Stream.of(choices)
                .filter(choice -> isGiven(args, name, choice.toString()))
                .findFirst();
    }

    private static boolean isGiven(String[] args, String name, String value) {
        List<String> before =
                Stream.of(args).takeWhile(arg -> !arg.equals("--")).toList();
        return before.stream().anyMatch((name + "=" + value)::equalsIgnoreCase)
                || Collections.indexOfSubList(before, List.of(name, value)) >= 0;
    }
}
