package org.lumieres.guide.loader.links;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.diagnostic.TextEdit;
import org.lumieres.guide.model.address.PercentEncoding;

/**
 * The destination of a link as its source writes it.
 *
 * @param written the source's own characters
 * @param at where they are
 */
record Destination(String written, SourceRange at) {
    /** What every notation in which a link may stand takes as it is: no brackets, quotes, pipes, escapes or spaces. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}./#_~-]+");

    /** What stands in a range of one line; empty when the line is not known. */
    static Optional<Destination> in(SourceMap places, SourceRange at) {
        if (at.start().line() != at.end().line()) {
            return Optional.empty();
        }
        return places.line(at.file(), at.start().line()).flatMap(line -> {
            int characters = line.codePointCount(0, line.length());
            if (at.end().column() > characters + 1) {
                return Optional.empty();
            }
            int start = line.offsetByCodePoints(0, at.start().column() - 1);
            int end = line.offsetByCodePoints(0, at.end().column() - 1);
            return Optional.of(new Destination(line.substring(start, end), at));
        });
    }

    /** Whether it is the name of a place of its own page, and nothing else. */
    boolean names(String name) {
        return written.startsWith("#")
                && (written.substring(1).equals(name)
                        || PercentEncoding.decode(written.substring(1)).equals(name));
    }

    /** The edit that writes another; empty when that would have to be written otherwise in some notation. */
    Optional<TextEdit> replacedBy(String other) {
        return PLAIN.matcher(other).matches() ? Optional.of(new TextEdit(at, other)) : Optional.empty();
    }
}
