package org.lumieres.guide.render.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.GuideRenderer;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Index;
import org.lumieres.guide.render.fragment.Links;
import org.lumieres.guide.render.fragment.OwnMarkup;
import org.lumieres.guide.render.fragment.Phrases;
import org.lumieres.guide.render.fragment.Run;
import org.lumieres.guide.render.markup.BlockMarkup;
import org.lumieres.guide.render.typography.Typography;

/**
 * Writes a guide as one HTML page that holds all it needs: its style and its pictures are inside it, it runs no script
 * and asks no other site for anything. A picture whose file is missing leaves its alternative text or its name, a
 * picture of another site becomes a link to it, a link that could run something becomes its words. Immutable;
 * thread-safe when its assets and its markup are.
 *
 * <p>Addresses inside the page are made of ids alone, so they last from one edition to the next: {@code #animer} for a
 * chapter, {@code #animer/repondre} for a section or a block, {@code #term/moderation}, {@code #ref/pew-2014},
 * {@code #volume/juridique}.
 */
public final class HtmlRenderer implements GuideRenderer {
    private final Assets assets;
    private final OwnMarkup own;
    private final Typography typography;

    private HtmlRenderer(Builder builder) {
        this.assets = builder.assets;
        this.own = builder.own;
        this.typography = builder.typography;
    }

    /**
     * A renderer that finds no pictures, and so shows their alternative texts.
     *
     * @return a new renderer
     */
    public static HtmlRenderer standard() {
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
        return Format.HTML;
    }

    @Override
    public void render(Guide written, OutputStream out) throws IOException {
        Guide guide = typography.apply(written);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Run run = new Run(
                new HtmlWriter(),
                Index.of(guide),
                Links.onePage(),
                new EmbeddedPictures(assets),
                own,
                Phrases.in(guide.language()),
                guide.language());
        try {
            new PageWriter(guide, run, writer).write();
        } catch (UncheckedIOException e) {
            // Writers of blocks cannot throw what reading a picture throws.
            throw e.getCause();
        }
        writer.flush();
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
         * @param assets read while rendering
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
         * Has one kind of block written otherwise. A link to the block leads to it still, and its words still count in
         * the table of contents where they did.
         *
         * @param kind the record: {@code KeyFigure.class}
         * @param markup writes it; the last one given for a kind counts
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
        public HtmlRenderer build() {
            return new HtmlRenderer(this);
        }
    }
}
