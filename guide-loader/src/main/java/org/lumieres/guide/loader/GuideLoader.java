package org.lumieres.guide.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.lumieres.guide.loader.folder.GuideArchive;
import org.lumieres.guide.loader.folder.GuideFolder;

/**
 * Reads a guide: a folder with a {@code guide.yaml} and Markdown files, one document of JSON or YAML, or one Markdown
 * file; a folder may be in a zip file. Whatever is wrong with the content comes back as diagnostics, never as an
 * exception. Immutable and thread-safe.
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
     * Reads a guide. Its path may be of any file system, as that of a folder in a program's own jar; that one must stay
     * open for as long as pictures are read from {@link LoadResult#assets}.
     *
     * @param source a folder or a {@code .zip} of one, a {@code .json}, {@code .yaml} or {@code .yml} file, or a
     *     {@code .md} file, which is a guide of one chapter
     * @return the guide with what is wrong with it; without a guide when there is none to be read
     * @throws IOException if a file is there and cannot be read, or if the thread is interrupted, which it stays
     */
    public LoadResult load(Path source) throws IOException {
        return load(source, new Loading(locale));
    }

    /**
     * Prepares to read one guide over and over, as a preview does, each time no more of it than has changed.
     *
     * @param source as {@link #load} takes it; it need not be there yet
     * @return what reads it
     */
    public RepeatedLoad repeatedly(Path source) {
        return new RepeatedLoad(source, locale);
    }

    /** Has a run of a loader read a source. */
    static LoadResult load(Path source, Loading loading) throws IOException {
        Path path = source.toAbsolutePath().normalize();
        if (Files.isDirectory(path)) {
            return loading.folder(GuideFolder.of(path));
        }
        if (Files.isRegularFile(path) && GuideArchive.isNamedAsOne(path.toString())) {
            return loading.archive(path);
        }
        return Files.isRegularFile(path) ? loading.file(path) : loading.nothing(source);
    }

    /**
     * What {@link #load} makes up its mind about in a folder without {@code guide.yaml}, as the text of one: the order
     * of the chapters, their ids and titles. With that file in it, the folder loads into an equal guide.
     *
     * @param folder a folder
     * @return the text; empty when the folder has a guide file, or nothing that such a file could list
     * @throws IOException if the folder or a file in it cannot be read
     */
    public Optional<String> inferGuideFile(Path folder) throws IOException {
        return new Loading(locale).guideFile(folder.toAbsolutePath().normalize());
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
