package org.lumieres.guide.render.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.examples.Rendered;

/** The sample guide, as its editors write it and as its readers get it. */
final class Lumieres {
    static final Path FOLDER = Path.of("../examples/lumieres");

    /** The same guide as one JSON document. */
    static final Path DOCUMENT = Path.of("../examples/lumieres.json");

    private static final LoadResult LOADED = load(FOLDER, Locale.FRENCH);

    private Lumieres() {}

    static Guide guide() {
        return LOADED.guide().orElseThrow();
    }

    static String html() {
        return Rendered.html(guide(), LOADED.assets());
    }

    static String text() {
        return Rendered.text(guide());
    }

    static LoadResult load(Path source, Locale reader) {
        try {
            return GuideLoader.builder().locale(reader).build().load(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
