package org.lumieres.guide.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;

/** Messages, which have no final stop, made into sentences that others can follow. */
final class Sentences {
    private Sentences() {}

    /** A message with its final stop. */
    static String of(String message) {
        String stripped = message.strip();
        boolean ends = !stripped.isEmpty() && ".!?…:".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
        return ends ? stripped : stripped + ".";
    }

    /** The message of a finding, then the advice that only people can follow. */
    static String of(Diagnostic found, String between) {
        Stream<String> advice =
                found.fixes().stream().filter(fix -> fix.edits().isEmpty()).map(Fix::title);
        return Stream.concat(Stream.of(found.message()), advice)
                .map(Sentences::of)
                .collect(Collectors.joining(between));
    }
}
