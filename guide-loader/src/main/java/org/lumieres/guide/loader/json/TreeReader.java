package org.lumieres.guide.loader.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a tree from a parser's tokens. Of keys written twice the first counts. Nothing is ever copied from elsewhere:
 * what YAML says by an alias is left out, since aliases of aliases are how a small file becomes a huge one.
 */
final class TreeReader {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Notation notation;
    private final SourceText source;
    private final Problems problems;
    private final boolean mayHaveAnchors;

    TreeReader(JsonParser parser, Notation notation, SourceText source, Problems problems) {
        this.parser = parser;
        this.notation = notation;
        this.source = source;
        this.problems = problems;
        this.mayHaveAnchors = notation == Notation.YAML && source.text().indexOf('&') >= 0;
    }

    /** The tree of a string, or of maps and lists of such trees. */
    static JsonNode tree(Object value) {
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((key, element) -> object.set(key.toString(), tree(element)));
            return object;
        }
        if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode();
            list.forEach(element -> array.add(tree(element)));
            return array;
        }
        return NODES.stringNode(value.toString());
    }

    JsonNode readDocument() {
        JsonToken first = parser.nextToken();
        JsonNode root = first == null ? NODES.nullNode() : value(first);
        if (parser.nextToken() != null) {
            problems.add(Severity.ERROR, "syntax", here(), "data.second-document", notation.name());
        }
        return root;
    }

    private JsonNode value(JsonToken token) {
        if (notation.isAlias(parser)) {
            problems.add(Severity.ERROR, "yaml-alias", here(), "data.alias", parser.getString());
            return NODES.missingNode();
        }
        if (mayHaveAnchors && source.text().startsWith("&", start())) {
            problems.add(Severity.ERROR, "yaml-alias", here(), "data.anchor", anchor());
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(token);
            default -> string(parser.getString());
        };
    }

    private String anchor() {
        String text = source.text();
        int end = start() + 1;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start() + 1, end);
    }

    /** In YAML it may be meant as text, a year or a share of «+5», and then every character counts. */
    private JsonNode number(JsonToken token) {
        if (notation.numbersAreText()) {
            return NODES.stringNode(parser.getString());
        }
        return token == JsonToken.VALUE_NUMBER_INT
                ? NODES.numberNode(parser.getBigIntegerValue())
                : NODES.numberNode(decimal());
    }

    private BigDecimal decimal() {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            // Well written, but its exponent has too many digits.
            throw new StreamConstraintsException(
                    "no number is as big as " + parser.getString(), parser.currentTokenLocation());
        }
    }

    /** The tilde is YAML's old way to say null; between quotes it is a tilde. */
    private JsonNode string(String text) {
        if (text.equals("~") && notation == Notation.YAML && source.text().startsWith("~", start())) {
            return NODES.nullNode();
        }
        return NODES.stringNode(text);
    }

    private ObjectNode object() {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            boolean twice = object.has(name);
            if (twice) {
                problems.add(Severity.ERROR, "duplicate-key", here(), "data.duplicate-key", name);
            }
            JsonNode value = value(parser.nextToken());
            if (!twice) {
                object.set(name, value);
            }
        }
        return object;
    }

    private ArrayNode array() {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(token));
        }
        return array;
    }

    private int start() {
        return notation.offset(parser.currentTokenLocation(), source);
    }

    private SourceRange here() {
        return source.range(start(), TokenEnds.of(parser, notation, source));
    }
}
