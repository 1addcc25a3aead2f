package org.lumieres.guide.loader.json;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.source.Limits;
import org.lumieres.guide.loader.source.SourceText;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** The notations that data is written in. */
@SuppressWarnings("ImmutableEnumChecker") // Jackson's factories never change once they are made.
public enum Notation {
    /** JSON (RFC 8259). */
    JSON(Limits.JSON_BYTES) {
        @Override
        TokenStreamFactory newFactory(StreamReadConstraints constraints) {
            return JsonFactory.builder().streamReadConstraints(constraints).build();
        }

        @Override
        int offset(TokenStreamLocation location, SourceText source) {
            return (int) location.getCharOffset();
        }

        @Override
        Fault fault(JacksonException error, JsonParser parser, SourceText source) {
            TokenStreamLocation at = error.getLocation() == null ? parser.currentLocation() : error.getLocation();
            return fault(error, Math.max(0, offset(at, source)));
        }

        @Override
        boolean isAlias(JsonParser parser) {
            return false;
        }
    },

    /**
     * What JavaScript writes for data, as far as it is data alone: names without quotes, comments, commas at the end.
     */
    JAVASCRIPT(Limits.MARKDOWN_BYTES) {
        @Override
        TokenStreamFactory newFactory(StreamReadConstraints constraints) {
            return JsonFactory.builder()
                    .streamReadConstraints(constraints)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();
        }

        @Override
        int offset(TokenStreamLocation location, SourceText source) {
            return JSON.offset(location, source);
        }

        @Override
        Fault fault(JacksonException error, JsonParser parser, SourceText source) {
            return JSON.fault(error, parser, source);
        }

        @Override
        boolean isAlias(JsonParser parser) {
            return false;
        }
    },

    /** YAML 1.2. */
    YAML(Limits.YAML_BYTES) {
        @Override
        TokenStreamFactory newFactory(StreamReadConstraints constraints) {
            return YAMLFactory.builder().streamReadConstraints(constraints).build();
        }

        @Override
        int offset(TokenStreamLocation location, SourceText source) {
            return source.offset(location.getLineNr(), location.getColumnNr());
        }

        @Override
        Fault fault(JacksonException error, JsonParser parser, SourceText source) {
            TokenStreamLocation at = error.getLocation() == null ? parser.currentLocation() : error.getLocation();
            return (error.getCause() instanceof MarkedYamlEngineException cause
                            ? YamlFault.of(cause, source)
                            : Optional.<Fault>empty())
                    .orElseGet(() -> fault(error, at.getLineNr() < 1 ? 0 : offset(at, source)));
        }

        @Override
        boolean isAlias(JsonParser parser) {
            return ((YAMLParser) parser).isCurrentAlias();
        }
    };

    private final int maxBytes;
    /** Made when it is first needed: a guide is rarely written in all notations, and each takes its time. */
    private volatile @Nullable TokenStreamFactory factory;

    Notation(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    private TokenStreamFactory factory() {
        TokenStreamFactory known = factory;
        if (known == null) {
            known = newFactory(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.NESTING)
                    .maxStringLength(maxBytes)
                    .maxNumberLength(1000)
                    .maxNameLength(1000)
                    .build());
            factory = known;
        }
        return known;
    }

    abstract TokenStreamFactory newFactory(StreamReadConstraints constraints);

    /** The UTF-16 offset of a place that a parser of this notation told. */
    abstract int offset(TokenStreamLocation location, SourceText source);

    /** What stopped a parser, and where. */
    abstract Fault fault(JacksonException error, JsonParser parser, SourceText source);

    /** Whether the parser stands at a mention of something that was written elsewhere. */
    abstract boolean isAlias(JsonParser parser);

    /** The notation of a file, told by its extension; empty for other files. */
    public static Optional<Notation> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return Optional.of(JSON);
        }
        return name.endsWith(".yaml") || name.endsWith(".yml") ? Optional.of(YAML) : Optional.empty();
    }

    /** How big a file of this notation may be. */
    public int maxBytes() {
        return maxBytes;
    }

    /** Whether plain words stand for text, whatever they look like: a year is a number and a date is not. */
    boolean numbersAreText() {
        return this == YAML;
    }

    JsonParser parser(String text) {
        return this == YAML
                ? factory().createParser(ObjectReadContext.empty(), new ShortReads(text))
                : factory().createParser(ObjectReadContext.empty(), text);
    }

    final Fault fault(JacksonException error, int offset) {
        return error instanceof StreamConstraintsException
                ? Fault.tooLarge(offset, error.getOriginalMessage())
                : Fault.syntax(offset, this, error.getOriginalMessage());
    }
}
