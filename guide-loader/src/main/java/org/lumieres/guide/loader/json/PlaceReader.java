package org.lumieres.guide.loader.json;

import java.util.HashMap;
import java.util.Map;
import org.lumieres.guide.loader.source.SourceText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds where each value of a text that {@link TreeReader} could read is written, by its JSON Pointer. */
final class PlaceReader {
    private final JsonParser parser;
    private final Notation notation;
    private final SourceText source;
    private final Map<String, DataText.Place> places = new HashMap<>();
    private int lastEnd;

    PlaceReader(JsonParser parser, Notation notation, SourceText source) {
        this.parser = parser;
        this.notation = notation;
        this.source = source;
    }

    Map<String, DataText.Place> read() {
        JsonToken first = parser.nextToken();
        if (first != null) {
            value(first, "", 0, 0);
        }
        return places;
    }

    private void value(JsonToken token, String pointer, int keyStart, int keyEnd) {
        int start = start();
        lastEnd = end();
        if (token == JsonToken.START_OBJECT) {
            object(pointer);
        } else if (token == JsonToken.START_ARRAY) {
            array(pointer);
        }
        places.putIfAbsent(pointer, new DataText.Place(keyStart, keyEnd, start, lastEnd));
    }

    private void object(String pointer) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            int keyStart = start();
            lastEnd = end();
            String name = parser.currentName().replace("~", "~0").replace("/", "~1");
            value(parser.nextToken(), pointer + "/" + name, keyStart, lastEnd);
        }
        close();
    }

    private void array(String pointer) {
        int index = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            value(token, pointer + "/" + index++, 0, 0);
        }
        close();
    }

    /** A block of YAML has no closing bracket: it ends with the last thing in it. */
    private void close() {
        int at = start();
        if (at < source.text().length() && "]}".indexOf(source.text().charAt(at)) >= 0 && at >= lastEnd) {
            lastEnd = at + 1;
        }
    }

    private int start() {
        return notation.offset(parser.currentTokenLocation(), source);
    }

    private int end() {
        return Math.max(lastEnd, TokenEnds.of(parser, notation, source));
    }
}
