package org.lumieres.guide.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads a guide: a folder with a {@code guide.yaml} and Markdown files, one document of JSON or YAML, or one Markdown
 * file. Whatever is wrong with the content comes back as diagnostics, never as an exception. Immutable and thread-safe.
 */
public final class GuideLoader {
    private final Locale locale;

    private GuideLoader(Builder builder) {
        this.locale = builder.locale;
    }

    /**
     * A loader that speaks the language of this machine.
     *
     * @return a loader with every option as it comes
     */
    public static GuideLoader standard() {
        return builder().build();
    }

    /**
     * Starts a loader.
     *
     * @return a builder with every option as it comes
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a guide.
     *
     * @param source a folder, a {@code .json}, {@code .yaml} or {@code .yml} file, or a {@code .md} file, which is a
     *     guide of one chapter
     * @return the guide with what is wrong with it; without a guide when there is none to be read
     * @throws IOException if a file is there and cannot be read
     */
    public LoadResult load(Path source) throws IOException {
        Path path = source.toAbsolutePath().normalize();
        Loading loading = new Loading(locale);
        if (Files.isDirectory(path)) {
            return loading.folder(path);
        }
        return Files.isRegularFile(path) ? loading.file(path) : loading.nothing(source);
    }

    /** Gathers the options of a {@link GuideLoader}; not thread-safe. Each setter returns this. */
    public static final class Builder {
        private Locale locale = Locale.getDefault();

        private Builder() {}

        /**
         * The language of diagnostics; English when there is no translation.
         *
         * @param locale the language; that of the machine unless set
         * @return this
         */
        public Builder locale(Locale locale) {
            this.locale = locale;
            return this;
        }

        /**
         * Makes the loader.
         *
         * @return a loader with the options as they are now
         */
        public GuideLoader build() {
            return new GuideLoader(this);
        }
    }
}
