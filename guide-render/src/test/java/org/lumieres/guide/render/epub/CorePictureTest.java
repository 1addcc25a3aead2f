package org.lumieres.guide.render.epub;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorePictureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\u0089PNG\r\n\u001A\n…'              | PNG",
                "'\u00FF\u00D8\u00FF\u00E0..JFIF'      | JPEG",
                "'GIF89a...'                           | GIF",
                "'RIFF....WEBPVP8 '                    | WEBP",
                "'<svg xmlns=…>'                       | SVG",
                "'<?xml version=…?>\n<!-- a --><svg>'  | SVG",
                "'....ftypavif'                        |",
                "'RIFF....WAVE'                        |",
                "'<html><svg></svg></html>'            |",
                "'<svgb>'                              |",
                "'%PDF-1.7'                            |",
                "''                                    |"
            })
    void a_picture_is_known_by_its_first_bytes(String file, CorePicture kind) {
        assertThat(CorePicture.of(file.getBytes(ISO_8859_1)).orElse(null)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JPEG | anything                              | true",
                "PNG  | ....IHDR....IDAT                      | true",
                "PNG  | ....IHDR....acTL                      | false",
                "WEBP | RIFF....WEBPVP8X....ANIM              | false",
                "GIF  | '!\u00F9\u0004'                       | true",
                "GIF  | '!\u00F9\u0004 frame !\u00F9\u0004'   | false",
                "SVG  | <svg><path/></svg>                    | true",
                "SVG  | <svg><animate/></svg>                 | false",
                "SVG  | <svg><style>a { animation: b 1s }</style></svg> | false"
            })
    void what_moves_is_told_from_what_does_not(CorePicture kind, String file, boolean still) {
        assertThat(kind.isStill(file.getBytes(ISO_8859_1))).isEqualTo(still);
    }
}
