package org.lumieres.guide.render.site;

import java.io.IOException;
import java.util.List;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.Download;
import org.lumieres.guide.render.FileSink;
import org.lumieres.guide.render.LandingRenderer;
import org.lumieres.guide.render.fragment.OwnMarkup;
import org.lumieres.guide.render.markup.BlockMarkup;
import org.lumieres.guide.render.parallel.InParallel;
import org.lumieres.guide.render.typography.Typography;

/**
 * Writes a guide as a site to read online: a landing page, a page a chapter, pages made of what the whole guide holds,
 * a search, and the files that machines ask of a site. Its pages ask no other site for anything and set no cookie; they
 * can be read without scripts, on any server or from a disk. Immutable; thread-safe when its assets and its markup are.
 *
 * <p>A chapter's address is made of its id alone: {@code animer.html}, its section {@code animer.html#repondre}. Pages
 * are rendered in parallel on the common pool, so the sink is called by several threads.
 */
public final class SiteRenderer implements LandingRenderer {
    private final Assets assets;
    private final OwnMarkup own;
    private final SiteTheme theme;
    private final Typography typography;
    private final List<Download> downloads;

    private SiteRenderer(
            Assets assets, OwnMarkup own, SiteTheme theme, Typography typography, List<Download> downloads) {
        this.assets = assets;
        this.own = own;
        this.theme = theme;
        this.typography = typography;
        this.downloads = downloads;
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
        return Format.SITE;
    }

    @Override
    public SiteRenderer offering(List<Download> offered) {
        return new SiteRenderer(assets, own, theme, typography, List.copyOf(offered));
    }

    @Override
    public void render(Guide guide, FileSink sink) throws IOException {
        open(guide).writeTo(sink);
    }

    /**
     * Prepares the site of a guide without writing any of its pages, for a server that writes those it is asked for.
     *
     * @param guide the guide
     * @return its site, each file of which has the bytes that {@link #render} writes
     * @throws InvalidThemeException if a template of the theme cannot be used; that it asks for a value which there is
     *     not is found when a page is written
     */
    public OpenSite open(Guide guide) {
        String accent = guide.site() == null ? null : guide.site().accent();
        return InParallel.both(
                () -> Site.of(typography.apply(guide), downloads),
                () -> theme.look(accent),
                (site, look) -> new OpenSite(site, guide, look, theme, assets, own));
    }

    /** Gathers what a renderer needs; not thread-safe. */
    public static final class Builder {
        private Assets assets = Assets.none();
        private OwnMarkup own = OwnMarkup.none();
        private SiteTheme theme = SiteTheme.standard();
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
         * Has one kind of block written otherwise.
         *
         * @param kind the record: {@code KeyFigure.class}
         * @param markup writes it, for several pages at once; the last one given for a kind counts
         * @param <B> the kind of block
         * @return this builder
         * @throws IllegalArgumentException if that is no record, or a footnote, which is not written where it stands
         */
        public <B extends Block> Builder block(Class<B> kind, BlockMarkup<? super B> markup) {
            this.own = own.with(kind, markup);
            return this;
        }

        /**
         * Gives the site the look of an institution.
         *
         * @param theme its templates and files
         * @return this builder
         */
        public Builder theme(SiteTheme theme) {
            this.theme = theme;
            return this;
        }

        /**
         * Says by which typography the text is set; {@link Typography#standard()} unless told.
         *
         * @param typography sets the text of pages; addresses and the search are made of the text before
         * @return this builder
         */
        public Builder typography(Typography typography) {
            this.typography = typography;
            return this;
        }

        /**
         * Makes the renderer.
         *
         * @return an immutable renderer
         */
        public SiteRenderer build() {
            return new SiteRenderer(assets, own, theme, typography, List.of());
        }
    }
}
