package org.lumieres.guide.loader.json;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * A text of JSON or YAML as a tree. Thread-safe. Its places are found by a second parse, when the first is asked for:
 * most guides have no fault to place.
 */
public final class DataText {
    private final SourceText source;
    private final Notation notation;
    private final JsonNode root;
    private @Nullable Map<String, Place> places;

    private DataText(SourceText source, Notation notation, JsonNode root) {
        this.source = source;
        this.notation = notation;
        this.root = root;
    }

    /** Reads a text, and says what is wrong with its form; empty when that leaves no tree. */
    public static Optional<DataText> read(SourceText source, Notation notation, Problems problems) {
        JsonNode plain = notation == Notation.YAML ? PlainYaml.read(source.text()) : null;
        if (plain != null) {
            return Optional.of(new DataText(source, notation, plain));
        }
        try (JsonParser parser = notation.parser(source.text())) {
            return read(parser, source, notation, problems);
        }
    }

    private static Optional<DataText> read(JsonParser parser, SourceText source, Notation notation, Problems problems) {
        try {
            JsonNode root = new TreeReader(parser, notation, source, problems).readDocument();
            return Optional.of(new DataText(source, notation, root));
        } catch (JacksonException e) {
            Fault fault = notation.fault(e, parser, source);
            problems.add(
                    Severity.ERROR,
                    fault.code(),
                    source.range(fault.offset(), fault.offset()),
                    fault.key(),
                    fault.arguments().toArray());
            return Optional.empty();
        }
    }

    /** Reads a text that people write for this library alone, and also says what it may seem to say and does not. */
    public static Optional<DataText> readOwn(SourceText source, Notation notation, Problems problems) {
        Optional<DataText> data = read(source, notation, problems);
        if (notation == Notation.YAML && data.isPresent()) {
            new TrailingComments(source, problems).tell();
        }
        return data;
    }

    /** A tree that nobody wrote, which speaks for a file or a folder as a whole. */
    public static DataText unwritten(String file, Map<String, ?> tree) {
        return new DataText(SourceText.of(file, ""), Notation.YAML, TreeReader.tree(tree));
    }

    /** The whole of it. */
    public Cursor root() {
        return Cursor.root(this, root);
    }

    /** What it was read from. */
    public SourceText source() {
        return source;
    }

    Notation notation() {
        return notation;
    }

    /** Where the value at a JSON Pointer is written, or nothing when there is none. */
    Optional<SourceRange> value(String pointer) {
        return Optional.ofNullable(places().get(pointer)).map(place -> source.range(place.start(), place.end()));
    }

    /** Where the key of the value at a JSON Pointer is written, or nothing when it has none. */
    Optional<SourceRange> key(String pointer) {
        return Optional.ofNullable(places().get(pointer))
                .filter(place -> place.keyEnd() > 0)
                .map(place -> source.range(place.keyStart(), place.keyEnd()));
    }

    /** The text that the string at a JSON Pointer stands for, every character of which knows its place in the file. */
    SourceText string(String pointer, String decoded) {
        Place place = places().get(pointer);
        if (place == null) {
            return SourceText.of(source.file(), decoded);
        }
        int[] offsets = Alignment.of(source.text(), place.start(), place.end(), decoded);
        return source.decoded(decoded, offset -> offsets[offset]);
    }

    private synchronized Map<String, Place> places() {
        if (places == null) {
            try (JsonParser parser = notation.parser(source.text())) {
                places = new PlaceReader(parser, notation, source).read();
            }
        }
        return places;
    }

    /** Where a value and its key are written, in UTF-16 offsets; a key that ends at 0 is none. */
    record Place(int keyStart, int keyEnd, int start, int end) {}
}
