package org.lumieres.guide.render.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.GuideRenderer;
import org.lumieres.guide.render.fragment.OwnMarkup;
import org.lumieres.guide.render.markup.BlockMarkup;
import org.lumieres.guide.render.typography.Typography;

/**
 * Writes a guide as a book (EPUB 3.3, with the metadata of EPUB Accessibility 1.1): a cover, a title page, a document a
 * chapter and a sub-chapter, and what readers look things up in. The book holds all that it shows, its typefaces
 * included, and runs no script. Immutable; thread-safe when its assets and its markup are.
 *
 * <p>Pictures are PNG, JPEG, GIF, WebP or SVG by what their files begin with: those that every reading system shows
 * (EPUB 3.3, section 3.2, core media types). Any other, and one that is missing, leaves its alternative text or its
 * name; a picture of another site becomes a link to it. A link to a file beside the guide becomes its words, because
 * nothing lies beside a book.
 *
 * <p>The book claims to be accessible by a standard only when the guide's accessibility statement tells of an audit
 * that found every criterion to hold, and no picture lacks an alternative.
 */
public final class EpubRenderer implements GuideRenderer {
    private final Assets assets;
    private final OwnMarkup own;
    private final Typography typography;

    private EpubRenderer(Builder builder) {
        this.assets = builder.assets;
        this.own = builder.own;
        this.typography = builder.typography;
    }

    /**
     * A renderer that finds no pictures, and so shows their alternative texts.
     *
     * @return a new renderer
     */
    public static EpubRenderer standard() {
        return builder().build();
    }

    /**
     * Starts a renderer that finds no pictures until it is told where they are.
     *
     * @return a builder for one renderer
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.EPUB;
    }

    @Override
    public void render(Guide guide, OutputStream out) throws IOException {
        Book book = Book.of(typography.apply(guide));
        try {
            new BookWriter(book, new BookPictures(assets), own).writeTo(out);
        } catch (UncheckedIOException e) {
            // Writers of blocks cannot throw what reading a picture throws.
            throw e.getCause();
        }
        out.flush();
    }

    /** Gathers what a renderer needs; not thread-safe. */
    public static final class Builder {
        private Assets assets = Assets.none();
        private OwnMarkup own = OwnMarkup.none();
        private Typography typography = Typography.standard();

        private Builder() {}

        /**
         * Says where the guide's pictures are.
         *
         * @param assets read while rendering, by several threads
         * @return this builder
         */
        public Builder assets(Assets assets) {
            this.assets = assets;
            return this;
        }

        /**
         * Says how text is set; by the rules of its language when it is not said.
         *
         * @param typography what sets the guide before it is written
         * @return this builder
         */
        public Builder typography(Typography typography) {
            this.typography = typography;
            return this;
        }

        /**
         * Has one kind of block written otherwise.
         *
         * @param kind the record: {@code KeyFigure.class}
         * @param markup writes it, for several documents at once; the last one given for a kind counts
         * @param <B> the kind of block
         * @return this builder
         * @throws IllegalArgumentException if that is no record, or a footnote, which is not written where it stands
         */
        public <B extends Block> Builder block(Class<B> kind, BlockMarkup<? super B> markup) {
            this.own = own.with(kind, markup);
            return this;
        }

        /**
         * Makes the renderer.
         *
         * @return an immutable renderer
         */
        public EpubRenderer build() {
            return new EpubRenderer(this);
        }
    }
}
