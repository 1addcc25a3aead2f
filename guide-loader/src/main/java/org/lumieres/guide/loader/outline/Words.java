package org.lumieres.guide.loader.outline;

import java.util.Optional;
import java.util.stream.Stream;
import org.lumieres.guide.loader.json.Cursor;

/** The words that stand under a key of data. */
final class Words {
    private Words() {}

    /** The words under the first of some keys that has any. */
    static Optional<String> of(Cursor data, String... keys) {
        return Stream.of(keys)
                .map(data::get)
                .filter(Cursor::isString)
                .map(value -> value.written().strip())
                .filter(words -> !words.isEmpty())
                .findFirst();
    }
}
