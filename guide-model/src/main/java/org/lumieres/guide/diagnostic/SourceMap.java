package org.lumieres.guide.diagnostic;

import java.util.Optional;

/**
 * Knows where the values of a guide's model stand in its source. It lives beside the model, so that guides from
 * different sources can be equal. Implementations are thread-safe; the first look-up in a file may be slow.
 */
public interface SourceMap {

    /**
     * Where a value was written.
     *
     * @param path the value
     * @return its place, or empty when the value was not written
     */
    Optional<SourceRange> find(ModelPath path);

    /**
     * A line of a source file.
     *
     * @param file the file, as {@link SourceRange#file} names it
     * @param line the line, from 1
     * @return the line without its end, or empty when there is no such file or line
     */
    Optional<String> line(String file, int line);

    /**
     * Where a value was written or, when it was not, the nearest thing around it that was.
     *
     * @param path the value
     * @return the place, or empty when nothing around the value was written
     */
    default Optional<SourceRange> locate(ModelPath path) {
        Optional<ModelPath> around = Optional.of(path);
        while (around.isPresent()) {
            Optional<SourceRange> found = find(around.get());
            if (found.isPresent()) {
                return found;
            }
            around = around.get().parent();
        }
        return Optional.empty();
    }

    /**
     * The map of a guide that was built by hand.
     *
     * @return a map that knows no place
     */
    static SourceMap none() {
        return new SourceMap() {
            @Override
            public Optional<SourceRange> find(ModelPath path) {
                return Optional.empty();
            }

            @Override
            public Optional<String> line(String file, int line) {
                return Optional.empty();
            }
        };
    }
}
