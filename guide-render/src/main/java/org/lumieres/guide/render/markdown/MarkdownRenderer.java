package org.lumieres.guide.render.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.render.FileSink;
import org.lumieres.guide.render.FolderRenderer;

/**
 * Writes a guide as its authors would have: {@code guide.yaml}, one Markdown file a chapter ({@code 01-comprendre.md}),
 * the preface in {@code edito.md}, and the pictures of its folder where they were. A picture that the assets do not
 * have is named and not written; nor is one whose path leads out of the folder. Immutable; thread-safe when its assets
 * are.
 *
 * <p>An address that could run something is left out: a link that has one is written as its words.
 *
 * <p>Loading what it wrote gives an equal guide, whatever its words are, provided that the guide is canonical: such as
 * loading Markdown can give. What Markdown cannot say, and is therefore written as near as can be:
 *
 * <ul>
 *   <li>texts that are empty or follow one another, paragraphs and titles without content, space at either end of a
 *       paragraph, a title or an attribute;
 *   <li>a line feed in what is an attribute, a carriage return or a NUL anywhere;
 *   <li>a paragraph that is only a picture (a figure to the loader), a picture in a line with a credit or a licence, a
 *       link in a link, a link to what a reference would name, a reference to a chapter that the guide has not;
 *   <li>a table without a row of headers or with several, or with rows of different lengths;
 *   <li>lists without items, numbers above 999&nbsp;999&nbsp;999, a tight list whose items hold more than words and
 *       tight lists, a list in the introduction of a checklist or a procedure;
 *   <li>code that does not end in a line feed, and in lists lines of nothing but space; mathematics with a line
 *       {@code $$};
 *   <li>a footnote of more than one line in a list, a quote, a definition or another footnote;
 *   <li>sections more than five deep, and an alias with a comma in it.
 * </ul>
 */
public final class MarkdownRenderer implements FolderRenderer {
    private final Assets assets;

    private MarkdownRenderer(Builder builder) {
        this.assets = builder.assets;
    }

    /**
     * A renderer that finds no pictures, and so writes words alone.
     *
     * @return a new renderer
     */
    public static MarkdownRenderer standard() {
        return builder().build();
    }

    /**
     * Starts a renderer that finds no pictures until it is told where they are.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.MARKDOWN;
    }

    @Override
    public void render(Guide guide, FileSink sink) throws IOException {
        ChapterFiles files = new ChapterFiles(guide);
        Set<String> written = new HashSet<>();
        FileSink words = (path, content) -> {
            written.add(path);
            sink.write(path, content);
        };
        words(guide, files, words);
        for (String file : GuideFiles.of(guide)) {
            Optional<byte[]> content = assets.read(file);
            // What calls itself a picture must not take the place of what the guide says.
            if (content.isPresent() && written.add(file)) {
                sink.write(file, content.get());
            }
        }
    }

    private static void words(Guide guide, ChapterFiles files, FileSink sink) throws IOException {
        write(sink, "guide.yaml", Yaml.write(new Metadata(files).of(guide).map()));
        Preface preface = guide.preface();
        if (preface != null) {
            write(sink, ChapterFiles.PREFACE, preface(preface, files.destinations()));
        }
        for (Chapter chapter : guide.allChapters()) {
            write(sink, files.of(chapter), new ChapterMarkdown(chapter, files.destinations()).write());
        }
    }

    private static String preface(Preface preface, Destinations destinations) {
        return String.join("\n", BlockMarkdown.in("", destinations).lines(preface.body())) + "\n";
    }

    private static void write(FileSink sink, String path, String text) throws IOException {
        sink.write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Gathers the options of a {@link MarkdownRenderer}; not thread-safe. Each setter returns this. */
    public static final class Builder {
        private Assets assets = Assets.none();

        private Builder() {}

        /**
         * Says where the guide's pictures are; there are none when it is not said.
         *
         * @param assets read while rendering
         * @return this
         */
        public Builder assets(Assets assets) {
            this.assets = assets;
            return this;
        }

        /**
         * Makes the renderer.
         *
         * @return a new renderer with the options set so far
         */
        public MarkdownRenderer build() {
            return new MarkdownRenderer(this);
        }
    }
}
