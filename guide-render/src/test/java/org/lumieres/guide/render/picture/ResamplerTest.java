package org.lumieres.guide.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumieres.guide.model.picture.PictureFile;
import org.lumieres.guide.model.picture.PictureLimits;

/** Smaller pictures are the light of the larger ones. */
class ResamplerTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    private static Pixels grey(int width, int height, int... numbers) {
        byte[] samples = new byte[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            samples[i] = (byte) numbers[i];
        }
        return new Pixels(width, height, 1, samples);
    }

    @Test
    void black_and_white_lines_become_as_much_light_as_they_are() {
        Pixels lines = grey(4, 2, 0, 255, 0, 255, 0, 255, 0, 255);

        // Half the light of white is the number 188 in sRGB, and not 128, which would be a fifth of it.
        assertThat(Resampler.scale(lines, 2, 1).samples()).containsExactly((byte) 188, (byte) 188);
    }

    @Test
    void pixels_count_by_how_much_of_them_is_covered() {
        Pixels line = grey(3, 1, 255, 0, 0);

        // Two thirds of the first new pixel are white.
        assertThat(Resampler.scale(line, 2, 1).samples()).containsExactly((byte) 213, (byte) 0);
    }

    @Test
    void what_is_not_seen_has_no_colour() {
        Pixels edge = new Pixels(2, 1, 4, new byte[] {(byte) 255, 0, 0, (byte) 255, 0, (byte) 255, 0, 0});

        assertThat(Resampler.scale(edge, 1, 1).samples()).containsExactly((byte) 255, (byte) 0, (byte) 0, (byte) 128);
    }

    @Property(tries = 200, seed = SEED)
    void one_colour_stays_that_colour(
            @ForAll @IntRange(max = 255) int number,
            @ForAll @IntRange(min = 1, max = 40) int width,
            @ForAll @IntRange(min = 1, max = 40) int height,
            @ForAll @IntRange(min = 1, max = 40) int smaller) {
        byte[] samples = new byte[width * height * 3];
        Arrays.fill(samples, (byte) number);

        Pixels scaled = Resampler.scale(
                new Pixels(width, height, 3, samples), Math.min(width, smaller), Math.min(height, smaller));

        assertThat(scaled.samples()).containsOnly((byte) number);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void what_is_written_as_png_is_read_back(int bands) throws Exception {
        Pixels pixels = new Pixels(31, 17, bands, new byte[31 * 17 * bands]);
        for (int i = 0; i < pixels.samples().length; i++) {
            pixels.samples()[i] = (byte) (i * i / 7);
        }

        byte[] png = PngEncoder.encode(pixels, Optional.of(new byte[] {1, 2, 3}));

        PictureFile read = PictureFile.read(png, PictureLimits.standard());
        assertThat(read.colourProfile()).hasValue(new byte[] {1, 2, 3});
        assertThat(Pixels.of(PngEncoder.encode(pixels, Optional.empty()), read).samples())
                .isEqualTo(pixels.samples());
    }
}
