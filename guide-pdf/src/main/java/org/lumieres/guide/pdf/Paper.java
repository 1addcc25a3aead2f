package org.lumieres.guide.pdf;

import java.util.Locale;

/** The sheets that a PDF is made for. */
public enum Paper {
    /** 210 mm by 297 mm (ISO 216), the world's. */
    A4(210, 297),
    /** 8.5 inches by 11 (ANSI/ASME Y14.1, size A), North America's. */
    LETTER(215.9, 279.4);

    /** A page as high as its sheet may be rounded up, and begin another. */
    private static final double ROUNDING = 0.1;

    private static final double MARGINS = 38 + 30;

    private final double width;
    private final double height;

    /** Millimetres. */
    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** How long a line is, in millimetres: what the margins of the style sheet leave. */
    double measure() {
        return width - MARGINS;
    }

    /** A style sheet with the lengths of this paper in it. */
    String applyTo(String css) {
        return css.replace("$width", millimetres(width))
                .replace("$height", millimetres(height))
                .replace("$inside", millimetres(height - ROUNDING));
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.1fmm", length);
    }
}
