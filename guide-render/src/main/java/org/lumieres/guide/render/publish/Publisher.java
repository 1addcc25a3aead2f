package org.lumieres.guide.render.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.FolderRenderer;
import org.lumieres.guide.render.GuideRenderer;
import org.lumieres.guide.render.LandingRenderer;
import org.lumieres.guide.render.Publication;

/**
 * Publishes a guide: renders it in all formats that are asked for, then puts them into a folder, all or none, beside a
 * {@link Manifest} that lists every file. The site is at the root of the folder, a format of one file in
 * {@code downloads/ID.html} (the guide's id as a slug), any other format of many files in {@code downloads/markdown/}.
 *
 * <p>Until everything is rendered, it waits in a folder whose name ends in {@code .guide-tmp}, beside a folder that is
 * not there yet, inside one that is. A failure leaves the previous publication as it was. Files whose bytes are there
 * already are not written, so that they keep their times. Those of the previous publication that this one has not are
 * taken away; nothing is that its manifest does not list. Symbolic links inside the folder are not followed.
 *
 * <p>Immutable; thread-safe when its renderers are. Two publications into the same folder are to follow one another.
 */
public final class Publisher {
    private final Renderers renderers;
    private final Publication.Generator generator;
    private final PublishListener listener;

    private Publisher(Builder builder) {
        this.renderers = builder.renderers.build();
        this.generator = builder.generator;
        this.listener = builder.listener;
    }

    /**
     * Starts a publisher that has no renderer.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Renders a guide and puts it in place. Formats of one file are rendered at the same time, then those of many, and
     * at last the {@link LandingRenderer}s, which offer the files of the first.
     *
     * @param guide the guide, which should be valid
     * @param formats the formats, at least one
     * @param folder where to; made when it is not there, with those above it
     * @return what was published
     * @throws MissingRendererException if a format has no renderer; nothing was touched
     * @throws IllegalArgumentException if there is no format
     * @throws PublicationException if a format cannot be rendered; the folder is as it was
     * @throws RefusedPathException if a file of somebody else stands where one is to be, or two have one name; the
     *     folder is as it was
     * @throws IOException if the folder cannot be read or written. It is as it was, unless the disk failed while
     *     complete files were moved, which the next publication makes good
     */
    public Publication publish(Guide guide, Set<Format> formats, Path folder) throws IOException {
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("no format");
        }
        Set<Format> wanted = EnumSet.copyOf(formats);
        renderers.require(wanted);
        try (PublicationFolder target = PublicationFolder.open(folder, listener)) {
            new Rendering(guide, renderers, target).render(wanted);
            Publication publication = new Publication(
                    guide.id(), guide.title(), guide.language(), edition(guide.edition()), generator, target.files());
            target.commit(publication);
            return publication;
        }
    }

    private static Publication.@Nullable Edition edition(@Nullable Edition edition) {
        return edition == null ? null : new Publication.Edition(edition.number(), edition.label(), edition.issued());
    }

    /** Gathers the options of a {@link Publisher}; not thread-safe. Each setter returns this. */
    public static final class Builder {
        private final Renderers.Builder renderers = Renderers.builder();
        private Publication.Generator generator = new Publication.Generator(
                "guide-render", Publisher.class.getPackage().getImplementationVersion());
        private PublishListener listener = PublishListener.none();

        private Builder() {}

        /**
         * Adds a format that is one file, in place of an earlier renderer of the same format.
         *
         * @param renderer writes it
         * @return this
         */
        public Builder renderer(GuideRenderer renderer) {
            renderers.renderer(renderer);
            return this;
        }

        /**
         * Adds a format that is a folder of files, in place of an earlier renderer of the same format.
         *
         * @param renderer writes it
         * @return this
         */
        public Builder renderer(FolderRenderer renderer) {
            renderers.renderer(renderer);
            return this;
        }

        /**
         * Adds several formats.
         *
         * @param more write them
         * @return this
         */
        public Builder renderers(Renderers more) {
            renderers.addAll(more);
            return this;
        }

        /**
         * Names the program that publishes; it is this library unless said.
         *
         * @param program its name, and its version
         * @return this
         */
        public Builder generator(Publication.Generator program) {
            this.generator = program;
            return this;
        }

        /**
         * Says who wants to know how it goes; nobody unless said.
         *
         * @param interested is told while {@link Publisher#publish} runs
         * @return this
         */
        public Builder listener(PublishListener interested) {
            this.listener = interested;
            return this;
        }

        /**
         * Makes the publisher.
         *
         * @return a new publisher with the options set so far
         */
        public Publisher build() {
            return new Publisher(this);
        }
    }
}
