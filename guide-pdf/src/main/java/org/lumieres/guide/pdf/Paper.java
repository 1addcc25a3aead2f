package org.lumieres.guide.pdf;

/** The sheets that a PDF is made for. */
public enum Paper {
    /** 210 mm by 297 mm (ISO 216), the world's. */
    A4("210mm", "297mm"),
    /** 8.5 inches by 11 (ANSI/ASME Y14.1, size A), North America's. */
    LETTER("8.5in", "11in");

    private final String width;
    private final String height;

    Paper(String width, String height) {
        this.width = width;
        this.height = height;
    }

    /** A length of CSS. */
    String width() {
        return width;
    }

    /** A length of CSS. */
    String height() {
        return height;
    }
}
