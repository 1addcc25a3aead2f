package org.lumieres.guide.loader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schemas (draft 2020-12) of what a guide is written in, by which editors complete and check. Thread-safe. */
public final class GuideSchemas {
    private GuideSchemas() {}

    /**
     * The schema of a guide that is one document, as the JSON renderer writes it.
     *
     * @return a JSON text
     */
    public static String document() {
        return read("document.schema.json");
    }

    /**
     * The schema of {@code guide.yaml} or {@code guide.json}, which name other files.
     *
     * @return a JSON text
     */
    public static String guide() {
        return read("guide.schema.json");
    }

    /**
     * The schema of the front matter of a chapter file.
     *
     * @return a JSON text
     */
    public static String chapter() {
        return read("chapter.schema.json");
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(GuideSchemas.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the library's own archive cannot be read", e);
        }
    }
}
