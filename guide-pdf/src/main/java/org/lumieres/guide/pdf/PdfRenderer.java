package org.lumieres.guide.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.pdf.book.Book;
import org.lumieres.guide.pdf.structure.DocumentInformation;
import org.lumieres.guide.pdf.structure.StructureMarks;
import org.lumieres.guide.pdf.structure.StructureTree;
import org.lumieres.guide.render.GuideRenderer;
import org.lumieres.guide.render.fragment.OwnMarkup;
import org.lumieres.guide.render.markup.BlockMarkup;
import org.lumieres.guide.render.typography.Typography;
import org.w3c.dom.Document;

/**
 * Writes a guide as a book to read on a screen, to hear, to print and to keep: a tagged PDF that conforms to PDF/UA-1
 * (ISO 14289-1) and to PDF/A-2a (ISO 19005-2) at once. It has a cover, an imprint page, a table of contents with the
 * numbers of pages, bookmarks, running heads and a back cover; its typefaces are embedded. A picture whose file is
 * missing leaves its alternative text or its name, a picture of another site becomes a link to it. Nothing is asked of
 * the network, and nothing of the machine (its clock, its fonts, its user) gets into the file.
 *
 * <p>Immutable; thread-safe when its assets and its markup are. A guide of 500 pages takes some 300 MB of heap.
 */
public final class PdfRenderer implements GuideRenderer {
    private static final String THEME_STYLESHEET = "print.css";

    private final Assets assets;
    private final OwnMarkup own;
    private final Typography typography;
    private final Paper paper;
    private final String stylesheet;
    private final Assets styleFiles;

    private PdfRenderer(Builder builder) {
        this.assets = builder.assets;
        this.own = builder.own;
        this.typography = builder.typography;
        this.paper = builder.paper;
        this.stylesheet = builder.stylesheet;
        this.styleFiles = builder.styleFiles;
    }

    /**
     * Starts a renderer for A4 that finds no pictures until it is told where they are.
     *
     * @return a builder for one renderer
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public void render(Guide written, OutputStream out) throws IOException {
        Guide guide = typography.apply(written);
        PrintPictures pictures = new PrintPictures(assets);
        StyleFiles files = new StyleFiles(styleFiles);
        try {
            Document document = Markup.parse(new Book(guide, pictures, own).write(style(guide)));
            PrintedAddresses.on(document);
            Glyphs.on(document);
            Joints.on(document);
            TableFit.on(document, paper);
            Decorations.on(document);
            HighPictures.on(document);
            Breaks.on(document);
            StructureMarks.on(document);
            try (Typesetter typesetter = new Typesetter(document, pictures, files);
                    PDDocument pdf = typesetter.set()) {
                files.requireAll();
                ColourProfiles.settle(pdf);
                OutputIntent.addTo(pdf);
                BlankPages.clear(pdf);
                StructureTree.mend(pdf);
                DocumentInformation.of(guide).writeTo(pdf);
                BufferedOutputStream buffered = new BufferedOutputStream(out);
                pdf.save(new Unclosed(buffered));
                buffered.flush();
            }
        } catch (UncheckedIOException e) {
            // Writers of blocks cannot throw what reading a picture throws.
            throw e.getCause();
        }
    }

    private String style(Guide guide) {
        String accent = guide.site() == null ? null : guide.site().accent();
        return PrintStyle.of(paper, accent) + stylesheet;
    }

    /** Gathers what a renderer needs; not thread-safe. */
    public static final class Builder {
        private Assets assets = Assets.none();
        private OwnMarkup own = OwnMarkup.none();
        private Typography typography = Typography.standard();
        private Paper paper = Paper.A4;
        private String stylesheet = "";
        private Assets styleFiles = Assets.none();

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
         * Has one kind of block written otherwise, by markup that a style sheet of {@link #stylesheet} may set.
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
         * Says which sheets the book is for.
         *
         * @param paper their size
         * @return this builder
         */
        public Builder paper(Paper paper) {
            this.paper = paper;
            return this;
        }

        /**
         * Changes the look of the pages.
         *
         * @param css rules that come after the library's, {@code @page} among them (CSS 2.1 and CSS Paged Media Module
         *     Level 3, as far as openhtmltopdf knows them); what they load from elsewhere is not loaded
         * @param files what the rules may load by its name: typefaces (TrueType), pictures; rendering fails with
         *     {@link java.nio.file.NoSuchFileException} when one that is asked for is not there
         * @return this builder
         */
        public Builder stylesheet(String css, Assets files) {
            this.stylesheet = css;
            this.styleFiles = files;
            return this;
        }

        /**
         * Takes the look of the pages from an institution's folder: the rules of its {@code print.css}, if it has one,
         * which may load the files of the folder by their paths from there, and no others. It goes in place of what
         * {@link #stylesheet} said.
         *
         * @param folder the folder, whose style sheet is read now and whose files are read while rendering
         * @return this builder
         * @throws IOException if the folder is not there, or the style sheet cannot be read
         */
        public Builder theme(Path folder) throws IOException {
            Path root = folder.toRealPath();
            Path css = root.resolve(THEME_STYLESHEET);
            return stylesheet(Files.isRegularFile(css) ? Files.readString(css) : "", name -> {
                Path file = root.resolve(name).normalize();
                return file.startsWith(root) && Files.isRegularFile(file)
                        ? Optional.of(Files.readAllBytes(file))
                        : Optional.empty();
            });
        }

        /**
         * Makes the renderer.
         *
         * @return an immutable renderer
         */
        public PdfRenderer build() {
            return new PdfRenderer(this);
        }
    }
}
