package org.lumieres.guide.maven;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.lumieres.guide.report.wording.Phrasebook;

/** Reads what a POM says into what it means; what means nothing is misuse, told with what could have been said. */
record Choice(Phrasebook words) {

    /** One of the constants of an enumeration, by the name that it prints. */
    <E extends Enum<E>> E among(Class<E> choices, String parameter, String value) throws MojoExecutionException {
        return among(List.of(choices.getEnumConstants()), parameter, value);
    }

    /** One of some constants, by the name that it prints. */
    <E extends Enum<E>> E among(Collection<E> choices, String parameter, String value) throws MojoExecutionException {
        for (E choice : choices) {
            if (choice.toString().equalsIgnoreCase(value.strip())) {
                return choice;
            }
        }
        String all = choices.stream()
                .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new MojoExecutionException(words.get("misuse.value", parameter, value, all));
    }

    /** A date such as 2026-01-31. */
    LocalDate date(String parameter, String value) throws MojoExecutionException {
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeException noDate) {
            throw new MojoExecutionException(words.get("misuse.date", parameter, value), noDate);
        }
    }
}
