package org.lumieres.guide.render.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How wide text is on a screen of columns. */
class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "mot, 3",
        "é, 1",
        "e\u0301, 1", // an accent of its own
        "œuvre, 5",
        "a\u00A0b, 3",
        "a\u200Bb, 2", // a space of no width
        "日本, 4",
        "ｆ, 2", // full width
        "😀, 2",
        "👩‍💻, 2", // two pictures joined into one
        "👍🏽, 2", // a picture with its skin tone
        "❤️, 2", // a sign shown as a picture
        "─│, 2",
        "€…’«», 5",
        "a\u001Bb, 3", // a control, which is shown as a sign of its own
        "a\u202Eb, 3"
    })
    void countsTheColumnsThatTextTakes(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
