package org.lumieres.guide.render.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.FileSink;
import org.lumieres.guide.render.FolderRenderer;
import org.lumieres.guide.render.GuideRenderer;
import org.lumieres.guide.render.epub.EpubRenderer;
import org.lumieres.guide.render.html.HtmlRenderer;
import org.lumieres.guide.render.json.JsonRenderer;
import org.lumieres.guide.render.markdown.MarkdownRenderer;
import org.lumieres.guide.render.site.SiteRenderer;
import org.lumieres.guide.render.text.TextRenderer;
import org.lumieres.guide.render.typography.Typography;

/** The renderers that an application has, one a format. Immutable; thread-safe as they are. */
public final class Renderers {
    private final Map<Format, GuideRenderer> files;
    private final Map<Format, FolderRenderer> folders;

    private Renderers(Builder builder) {
        this.files = new EnumMap<>(builder.files);
        this.folders = new EnumMap<>(builder.folders);
    }

    /**
     * Starts without any renderer.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts with all renderers of this module.
     *
     * @param assets the pictures of the guide to render
     * @return a new builder, which can take those of other modules
     */
    public static Builder standard(Assets assets) {
        return standard(assets, Typography.standard());
    }

    /**
     * The formats of this module, what people read set by a typography.
     *
     * @param assets where the guide's pictures are
     * @param typography sets text in the formats that people read
     * @return a builder that knows them, and takes others
     */
    public static Builder standard(Assets assets, Typography typography) {
        return builder()
                .renderer(SiteRenderer.builder()
                        .assets(assets)
                        .typography(typography)
                        .build())
                .renderer(HtmlRenderer.builder()
                        .assets(assets)
                        .typography(typography)
                        .build())
                .renderer(EpubRenderer.builder()
                        .assets(assets)
                        .typography(typography)
                        .build())
                .renderer(TextRenderer.builder().typography(typography).build())
                .renderer(JsonRenderer.standard())
                .renderer(MarkdownRenderer.builder().assets(assets).build());
    }

    /**
     * The formats that can be written.
     *
     * @return sorted
     */
    public Set<Format> formats() {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        formats.addAll(files.keySet());
        formats.addAll(folders.keySet());
        return Collections.unmodifiableSet(formats);
    }

    /**
     * The formats to publish a guide in when nobody asks for others: those that it promises. One that cannot be written
     * is among them, so that a promise is not broken in silence: {@link Publisher#publish} refuses it by its name.
     *
     * @param guide the guide
     * @return sorted; all that can be written when the guide promises none
     */
    public Set<Format> promisedBy(Guide guide) {
        return guide.formats().isEmpty() ? formats() : Collections.unmodifiableSet(EnumSet.copyOf(guide.formats()));
    }

    /**
     * Whether a format is a folder of files.
     *
     * @param format one that can be written
     * @return false when it is one file
     */
    public boolean isFolder(Format format) {
        return folders.containsKey(format);
    }

    /**
     * Writes a guide in one format: one file named after the guide ({@code lumieres.html}), or files in a folder named
     * after the format ({@code markdown/guide.yaml}).
     *
     * @param guide the guide
     * @param format one that can be written
     * @param sink takes the files
     * @throws MissingRendererException if the format cannot be written
     * @throws IOException if {@code sink} throws it, or a file that the guide shows cannot be read
     */
    public void render(Guide guide, Format format, FileSink sink) throws IOException {
        GuideRenderer file = file(format);
        FolderRenderer folder = folder(format);
        if (file != null) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            file.render(guide, content);
            sink.write(FileNames.file(guide, format), content.toByteArray());
        } else if (folder != null) {
            String below = FileNames.folder(format);
            folder.render(guide, (path, content) -> sink.write(below + path, content));
        } else {
            throw new MissingRendererException(Set.of(format));
        }
    }

    @Nullable
    GuideRenderer file(Format format) {
        return files.get(format);
    }

    @Nullable
    FolderRenderer folder(Format format) {
        return folders.get(format);
    }

    void require(Set<Format> wanted) {
        Set<Format> missing = EnumSet.copyOf(wanted);
        missing.removeAll(formats());
        if (!missing.isEmpty()) {
            throw new MissingRendererException(missing);
        }
    }

    /** Gathers {@link Renderers}; not thread-safe. A renderer takes the place of an earlier one of the same format. */
    public static final class Builder {
        private final Map<Format, GuideRenderer> files = new EnumMap<>(Format.class);
        private final Map<Format, FolderRenderer> folders = new EnumMap<>(Format.class);

        private Builder() {}

        /**
         * Adds a format that is one file.
         *
         * @param renderer writes it
         * @return this
         */
        public Builder renderer(GuideRenderer renderer) {
            folders.remove(renderer.format());
            files.put(renderer.format(), renderer);
            return this;
        }

        /**
         * Adds a format that is a folder of files.
         *
         * @param renderer writes it
         * @return this
         */
        public Builder renderer(FolderRenderer renderer) {
            files.remove(renderer.format());
            folders.put(renderer.format(), renderer);
            return this;
        }

        void addAll(Renderers others) {
            others.files.values().forEach(this::renderer);
            others.folders.values().forEach(this::renderer);
        }

        /**
         * Makes the renderers.
         *
         * @return those added so far
         */
        public Renderers build() {
            return new Renderers(this);
        }
    }
}
