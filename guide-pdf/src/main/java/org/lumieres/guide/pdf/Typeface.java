package org.lumieres.guide.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A typeface that comes with the module, without layout tables (looking substitutions up takes three quarters of the
 * time of setting a page).
 *
 * @param family what style sheets call it
 * @param file its name among the fonts
 * @param weight from 100 to 900 (CSS Fonts Module Level 3, section 3.2)
 */
record Typeface(String family, String file, int weight, FontStyle style, Set<FSFontUseCase> uses) {
    static final int REGULAR = 400;
    static final int SEMIBOLD = 600;

    /** All of them; signs that a text's own typeface does not have are looked for in the last ones, in their order. */
    static final List<Typeface> ALL = List.of(
            text("Guide Serif", "serif-regular", REGULAR, FontStyle.NORMAL),
            text("Guide Serif", "serif-italic", REGULAR, FontStyle.ITALIC),
            text("Guide Serif", "serif-semibold", SEMIBOLD, FontStyle.NORMAL),
            text("Guide Serif", "serif-semibold-italic", SEMIBOLD, FontStyle.ITALIC),
            text("Guide Sans", "sans-regular", REGULAR, FontStyle.NORMAL),
            text("Guide Sans", "sans-italic", REGULAR, FontStyle.ITALIC),
            text("Guide Sans", "sans-semibold", SEMIBOLD, FontStyle.NORMAL),
            text("Guide Mono", "mono-regular", REGULAR, FontStyle.NORMAL),
            fallback("Guide Signs", "signs"),
            fallback("Guide Pictograms", "pictograms"));

    private static Typeface text(String family, String file, int weight, FontStyle style) {
        return new Typeface(family, file, weight, style, EnumSet.of(FSFontUseCase.DOCUMENT));
    }

    private static Typeface fallback(String family, String file) {
        return new Typeface(family, file, REGULAR, FontStyle.NORMAL, EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
    }

    void giveTo(PdfRendererBuilder builder) {
        byte[] font = bytes();
        builder.useFont(() -> new ByteArrayInputStream(font), family, weight, style, true, uses);
    }

    /** Whether it has what the others lack. */
    boolean isFallback() {
        return uses.contains(FSFontUseCase.FALLBACK_FINAL);
    }

    byte[] bytes() {
        return Resources.bytes("fonts/" + file + ".ttf");
    }
}
