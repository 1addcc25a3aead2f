package org.lumieres.guide.loader.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.source.FrenchNames;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.written.WrittenDate;
import org.lumieres.guide.model.form.KebabCase;

/** Reads values that hold no others. What cannot be read is told, and null. */
final class ScalarReader {
    private static final int SHOWN = 60;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Problems problems;

    ScalarReader(Problems problems) {
        this.problems = problems;
    }

    @Nullable
    Object read(Class<?> type, Cursor at) {
        if (type == String.class) {
            return string(at);
        } else if (type == boolean.class) {
            return flag(at);
        } else if (type == int.class) {
            return number(at);
        } else if (type == LocalDate.class) {
            return day(at);
        }
        return choice(type, at);
    }

    private @Nullable String string(Cursor at) {
        if (at.isString()) {
            return at.written();
        }
        boolean scalar = !at.isObject() && !at.isList() && !at.isMissing();
        problem(at, "type", "data.type-string");
        return scalar ? at.written() : null;
    }

    private @Nullable Boolean flag(Cursor at) {
        if (at.node().isBoolean()) {
            return at.node().booleanValue();
        }
        problem(at, "type", "data.type-flag");
        return null;
    }

    private @Nullable Integer number(Cursor at) {
        boolean number = at.node().isIntegralNumber()
                || (at.isString() && at.text().notation().numbersAreText());
        if (number) {
            try {
                return Integer.valueOf(at.written());
            } catch (NumberFormatException tooBigOrNone) {
                // Told below.
            }
        }
        problem(at, "type", "data.type-number");
        return null;
    }

    private @Nullable LocalDate day(Cursor at) {
        if (at.isString() && DAY.matcher(at.written()).matches()) {
            try {
                return LocalDate.parse(at.written());
            } catch (DateTimeParseException noSuchDay) {
                // Told below.
            }
        }
        Optional<LocalDate> meant = at.isString() ? WrittenDate.read(at.written()) : Optional.empty();
        problems.add(
                Severity.ERROR,
                at.isString() ? "format" : "type",
                at.place(),
                at.path(),
                meant.isPresent() ? "data.format-date-meant" : "data.format-date",
                describe(at),
                meant.map(LocalDate::toString).orElse(""));
        return null;
    }

    private @Nullable Object choice(Class<?> type, Cursor at) {
        Map<String, Object> choices = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            choices.put(KebabCase.of((Enum<?>) constant), constant);
        }
        Object chosen = at.isString() ? choices.get(at.written()) : null;
        if (chosen == null) {
            Optional<String> meant = FrenchNames.meant(at.written(), choices.keySet());
            problems.add(
                    Severity.ERROR,
                    at.isString() ? "format" : "type",
                    at.place(),
                    at.path(),
                    meant.isPresent() ? "data.format-choice-meant" : "data.format-choice",
                    describe(at),
                    String.join(", ", choices.keySet()),
                    meant.orElse(""));
        }
        return chosen;
    }

    private void problem(Cursor at, String code, String key) {
        problems.add(Severity.ERROR, code, at.place(), at.path(), key, describe(at));
    }

    /** A value as a message shows it. */
    String describe(Cursor at) {
        String written = at.isMissing() ? "null" : at.written();
        int end = Math.min(written.length(), SHOWN);
        return written.length() <= SHOWN ? written : written.substring(0, end) + "…";
    }
}
