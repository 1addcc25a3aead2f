package org.lumieres.guide.pdf;

import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.colour.Colour;

/** The style sheet of the pages: the library's, for some paper and in the colour of an institution. */
final class PrintStyle {
    private static final String STANDARD = Resources.text("print.css");
    private static final Colour ACCENT = new Colour(0x1b, 0x4d, 0x6b);

    private PrintStyle() {}

    static String of(Paper paper, @Nullable String accent) {
        Colour colour = accent == null ? ACCENT : Colour.parse(accent).orElse(ACCENT);
        return paper.applyTo(STANDARD)
                .replace("$accent-wash", colour.mixedWith(Colour.WHITE, 92).hex())
                .replace("$accent-pale", colour.mixedWith(Colour.WHITE, 70).hex())
                .replace("$accent", colour.hex());
    }
}
