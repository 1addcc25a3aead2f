package org.lumieres.guide.loader.frontmatter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lumieres.guide.loader.json.Cursor;
import org.lumieres.guide.loader.written.WrittenDate;

/** Reads values of front matter in the forms that other tools take. */
final class ForeignValues {
    /** What holds the words that matter where a tool lets an object stand for a person, a tag, a date. */
    private static final List<String> NAMES = List.of("name", "label", "title", "date");

    private ForeignValues() {}

    /** The words of a value, when it is no more than words. */
    static Optional<String> text(Cursor value) {
        if (value.isMissing() || value.isList() || value.isObject()) {
            return Optional.empty();
        }
        return Optional.of(value.written().strip());
    }

    /** Several values: a list, or words between commas; what is empty is left out. */
    static List<String> texts(Cursor value) {
        List<String> texts = new ArrayList<>();
        if (value.isList()) {
            value.elements().forEach(element -> texts.add(name(element)));
        } else if (value.isObject()) {
            texts.add(name(value));
        } else {
            Stream.of(value.written().split(",", -1)).map(String::strip).forEach(texts::add);
        }
        texts.removeIf(Set.of("")::contains);
        return List.copyOf(texts);
    }

    /** A day, in one of the forms that days are written in. */
    static Optional<LocalDate> date(Cursor value) {
        return WrittenDate.read(value.isObject() ? name(value) : value.written());
    }

    private static String name(Cursor value) {
        return NAMES.stream()
                .map(value::get)
                .filter(named -> value.isObject() && !named.isMissing())
                .map(Cursor::written)
                .findFirst()
                .orElseGet(value::written)
                .strip();
    }
}
