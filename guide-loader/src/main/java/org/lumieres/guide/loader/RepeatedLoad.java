package org.lumieres.guide.loader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads one guide over and over, each time no more of it than has changed: what comes of it equals what
 * {@link GuideLoader#load} would give, and what stayed the same in it is mostly made of the same objects. A file has
 * changed when its size, its time or its identity is another, or when it was written less than two seconds before it
 * was read. Holds all texts of the guide for as long as it is itself held. Thread-safe; one load at a time.
 */
public final class RepeatedLoad {
    private final Path source;
    private final Locale locale;
    private final KnownChapters known = new KnownChapters();

    RepeatedLoad(Path source, Locale locale) {
        this.source = source;
        this.locale = locale;
    }

    /**
     * Reads the guide as it is now.
     *
     * @return the guide with what is wrong with it, as {@link GuideLoader#load} has it
     * @throws IOException if a file is there and cannot be read; the next load may fare better
     */
    public synchronized LoadResult load() throws IOException {
        return GuideLoader.load(source, new Loading(locale, Optional.of(known)));
    }
}
