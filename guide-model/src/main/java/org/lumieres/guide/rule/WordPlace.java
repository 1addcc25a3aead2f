package org.lumieres.guide.rule;

import java.util.Optional;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.diagnostic.SourcePosition;
import org.lumieres.guide.diagnostic.SourceRange;

/**
 * Finds where words of a prose are written. A source map knows where the run of plain words around them is; in it they
 * are looked for as they are, for a source may write an entity or an escape before them.
 */
final class WordPlace {
    private WordPlace() {}

    /** Where they are written; else from their first word on; else what is around them. */
    static Optional<SourceRange> of(Prose.Mark mark, SourceMap places) {
        if (!mark.prose().isWorthSearching()) {
            return places.locate(mark.prose().path());
        }
        return exactly(mark, places).or(() -> {
            Optional<SourceRange> around =
                    places.locate(mark.prose().pieceAt(mark.start()).path());
            return around.flatMap(range -> exactly(firstWord(mark), places)
                            .filter(word -> word.file().equals(range.file()))
                            .map(word -> new SourceRange(range.file(), word.start(), range.end())))
                    .or(() -> around);
        });
    }

    /** What goes over lines, or on in a link, still begins on a line that can be told. */
    private static Prose.Mark firstWord(Prose.Mark mark) {
        String words = mark.words();
        int length = 0;
        while (length < words.length() && Character.isLetterOrDigit(words.charAt(length))) {
            length++;
        }
        return mark.prose().mark(mark.start(), mark.start() + Math.max(1, length));
    }

    /** Where exactly they are written, on one line; empty when that cannot be told. */
    static Optional<SourceRange> exactly(Prose.Mark mark, SourceMap places) {
        Prose.Piece piece = mark.prose().pieceAt(mark.start());
        int from = mark.start() - piece.start();
        if (piece.start() < 0 || mark.end() - piece.start() > piece.words().length()) {
            return Optional.empty();
        }
        String words = mark.words();
        int before = occurrences(words, piece.words().substring(0, from));
        int all = occurrences(words, piece.words());
        return places.find(piece.path()).flatMap(around -> find(words, before, all, around, places));
    }

    /** The place of the n-th occurrence in a range, provided that there are as many there as there should be. */
    private static Optional<SourceRange> find(String words, int nth, int all, SourceRange around, SourceMap places) {
        int seen = 0;
        Optional<SourceRange> found = Optional.empty();
        for (int number = around.start().line(); number <= around.end().line(); number++) {
            Optional<String> line = places.line(around.file(), number);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            String text = line.get();
            int end = number == around.end().line() ? offset(text, around.end().column()) : text.length();
            int at = number == around.start().line()
                    ? offset(text, around.start().column())
                    : 0;
            for (at = text.indexOf(words, at); at >= 0 && at + words.length() <= end; ) {
                if (seen == nth) {
                    found = Optional.of(range(around.file(), number, text, at, at + words.length()));
                }
                seen++;
                at = text.indexOf(words, at + words.length());
            }
        }
        return seen == all ? found : Optional.empty();
    }

    private static SourceRange range(String file, int line, String text, int start, int end) {
        return new SourceRange(
                file,
                new SourcePosition(line, text.codePointCount(0, start) + 1),
                new SourcePosition(line, text.codePointCount(0, end) + 1));
    }

    /** The UTF-16 offset of a column. */
    private static int offset(String line, int column) {
        int characters = Math.min(column - 1, line.codePointCount(0, line.length()));
        return line.offsetByCodePoints(0, characters);
    }

    private static int occurrences(String words, String text) {
        int count = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            count++;
        }
        return count;
    }
}
