package org.lumieres.guide.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.batik.bridge.FontFace;
import org.apache.batik.gvt.font.GVTFontFamily;

/**
 * Draws SVG. Its words are drawn in the typefaces of the book, whatever it asks for: those of the machine differ from
 * one to the next. It runs no script and loads nothing.
 */
final class Drawings extends BatikSVGDrawer {
    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        this.fontResolver = new BookFonts();
    }

    /** Answers any family with one of the book's. */
    private static final class BookFonts extends OpenHtmlFontResolver {
        /** What drawings ask for where they mean our semibold; Batik looks for exactly that. */
        private static final int BOLD = 700;

        private boolean loaded;

        @Override
        public GVTFontFamily resolve(String family) {
            load();
            String name = family.toLowerCase(Locale.ROOT);
            if (name.contains("mono") || name.contains("courier") || name.contains("consol")) {
                return super.resolve("Guide Mono");
            }
            boolean serif = (name.contains("serif") && !name.contains("sans"))
                    || name.contains("times")
                    || name.contains("georgia")
                    || name.contains("garamond");
            return super.resolve(serif ? "Guide Serif" : "Guide Sans");
        }

        @Override
        public GVTFontFamily resolve(String family, FontFace face) {
            return resolve(family);
        }

        @Override
        public GVTFontFamily getDefault() {
            return resolve("sans-serif");
        }

        @Override
        public GVTFontFamily getFamilyThatCanDisplay(char sign) {
            load();
            return super.resolve("Guide Signs");
        }

        /** Only once there is a drawing with words. */
        private void load() {
            if (loaded) {
                return;
            }
            loaded = true;
            try {
                for (Typeface face : Typeface.ALL) {
                    byte[] font = face.bytes();
                    int weight = face.weight() == Typeface.SEMIBOLD ? BOLD : face.weight();
                    addFontStream(() -> new ByteArrayInputStream(font), face.family(), weight, face.style());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("A typeface of the library cannot be read", e);
            }
        }
    }
}
