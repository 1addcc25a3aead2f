package org.lumieres.guide.loader.source;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.SourcePosition;
import org.lumieres.guide.diagnostic.SourceRange;

/**
 * The text of one file, without its byte order mark. Immutable; what is known of its lines and characters is found when
 * it is first asked for.
 */
public final class SourceText {
    private static final int[] NO_PAIRS = {};

    private final String file;
    private final String text;
    private final @Nullable SourceText whole;
    private final IntUnaryOperator offsetInWhole;
    private volatile int @Nullable [] lineStarts;
    private volatile int @Nullable [] pairEnds;
    private volatile @Nullable Boolean hasTags;
    private volatile @Nullable Boolean hasAddresses;

    private SourceText(String file, String text, @Nullable SourceText whole, IntUnaryOperator offsetInWhole) {
        this.file = file;
        this.text = text;
        this.whole = whole;
        this.offsetInWhole = offsetInWhole;
    }

    /** Makes the text of a file, named by its path relative to the guide's folder; a byte order mark is dropped. */
    public static SourceText of(String file, String text) {
        return new SourceText(
                file, text.startsWith("\uFEFF") ? text.substring(1) : text, null, IntUnaryOperator.identity());
    }

    /** The text between two UTF-16 offsets as a text of its own, whose places are still those in the file. */
    public SourceText part(int start, int end) {
        return decoded(text.substring(start, end), offset -> start + offset);
    }

    /**
     * A text that is written in this one in some notation, such as a string of JSON with its escapes. Its places are
     * those in the file: {@code offsetHere} tells, for an offset in {@code decoded}, the offset in this text.
     */
    public SourceText decoded(String decoded, IntUnaryOperator offsetHere) {
        return new SourceText(file, decoded, this, offsetHere);
    }

    /** The file's path relative to the guide's folder. */
    public String file() {
        return file;
    }

    /** The whole text, its line ends as they were. */
    public String text() {
        return text;
    }

    /** The place of a UTF-16 offset. Offsets beyond the end give the end. */
    public SourcePosition position(int offset) {
        int at = Math.min(Math.max(offset, 0), text.length());
        if (whole != null) {
            return whole.position(offsetInWhole.applyAsInt(at));
        }
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, at);
        int line = found >= 0 ? found : -found - 2;
        return new SourcePosition(line + 1, at - starts[line] - pairs(starts[line], at) + 1);
    }

    /** Whether a sign of HTML occurs: without one, nobody need look for elements nor comments. */
    public boolean mayHaveHtml() {
        Boolean known = hasTags;
        if (known == null) {
            known = text.indexOf('<') >= 0;
            hasTags = known;
        }
        return known;
    }

    /**
     * Whether a sign of an address occurs that nobody marked as a link: without one, nobody need look for it in words.
     */
    public boolean mayHaveAddresses() {
        Boolean known = hasAddresses;
        if (known == null) {
            known = text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
            hasAddresses = known;
        }
        return known;
    }

    /**
     * Whether a link may name a place of a page, which takes a sign that otherwise begins a heading: without one,
     * nobody need look where links lead.
     */
    public boolean mayNamePlaces() {
        for (int hash = text.indexOf('#'); hash >= 0; hash = text.indexOf('#', hash + 1)) {
            char before = hash == 0 ? '\n' : text.charAt(hash - 1);
            char after = hash + 1 == text.length() ? '\n' : text.charAt(hash + 1);
            // An address may begin a line, too, but behind the signs of a heading is a space or nothing.
            if ((before != '\n' && before != '#') || (after != '#' && !Character.isWhitespace(after))) {
                return true;
            }
        }
        return text.indexOf('&') >= 0 && text.contains("&num;");
    }

    /**
     * How many characters between two offsets take two places in a string. Known for the whole text at once: counting
     * the characters before each place of a document on one line would take as long as reading it again.
     */
    private int pairs(int start, int end) {
        int[] ends = pairEnds();
        return before(end, ends) - before(start, ends);
    }

    private int[] pairEnds() {
        int[] ends = pairEnds;
        if (ends == null) {
            ends = findPairEnds();
            pairEnds = ends;
        }
        return ends;
    }

    private static int before(int offset, int[] sorted) {
        int found = Arrays.binarySearch(sorted, offset);
        return found >= 0 ? found : -found - 1;
    }

    private int[] findPairEnds() {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return NO_PAIRS;
        }
        return IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    /**
     * The UTF-16 offset of a place in the file; empty when the file has no such place. Only of the text of a whole
     * file.
     */
    public OptionalInt offset(SourcePosition place) {
        Optional<String> line = line(place.line());
        int before = place.column() - 1;
        return line.isEmpty()
                        || before > line.get().codePointCount(0, line.get().length())
                ? OptionalInt.empty()
                : OptionalInt.of(lineStart(place.line()) + line.get().offsetByCodePoints(0, before));
    }

    /** The UTF-16 offset of a line and a column of this text, both counted from 1, and columns in code points. */
    public int offset(int line, int column) {
        int start = lineStart(line);
        int at = start + column - 1;
        // A line may hold a whole document, so its characters are not counted one by one.
        int[] ends = pairEnds();
        int before = upTo(start, ends);
        int last = -1;
        while (at != last && at < text.length()) {
            last = at;
            at = start + column - 1 + upTo(at, ends) - before;
        }
        return Math.min(at, text.length());
    }

    private static int upTo(int offset, int[] sorted) {
        return before(offset + 1, sorted);
    }

    /** The range between two UTF-16 offsets. */
    public SourceRange range(int start, int end) {
        return new SourceRange(file, position(start), position(Math.max(start, end)));
    }

    /** The UTF-16 offset at which a line starts; lines are counted from 1. */
    public int lineStart(int line) {
        return lineStarts()[line - 1];
    }

    /** A line without its end, counted from 1. */
    public Optional<String> line(int line) {
        int[] starts = lineStarts();
        if (line < 1 || line > starts.length) {
            return Optional.empty();
        }
        int end = line == starts.length ? text.length() : starts[line];
        while (end > starts[line - 1] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return Optional.of(text.substring(starts[line - 1], end));
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = findLineStarts();
            lineStarts = starts;
        }
        return starts;
    }

    private int[] findLineStarts() {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
