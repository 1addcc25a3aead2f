package org.lumieres.guide.render.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.model.picture.PictureFile;
import org.lumieres.guide.model.picture.PictureFormat;
import org.lumieres.guide.model.picture.PictureLimits;
import org.lumieres.guide.model.picture.UnreadablePictureException;
import org.lumieres.guide.render.fragment.ImageSize;

/** The files that are made of a picture. */
class PictureTest {
    /** One pixel, lossy and lossless: the smallest files there are of each. */
    private static final List<String> WEBP = List.of(
            "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA",
            "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    @ParameterizedTest
    @CsvSource({"jpeg, JPEG", "png, PNG"})
    void a_smaller_copy_is_of_the_same_format_and_shape(String name, PictureFormat format) throws Exception {
        byte[] file = Photograph.of(name, 600, 400);

        Rendition copy = Picture.read(file).scaledTo(300).get(0);

        assertThat(copy.format()).isEqualTo(format);
        assertThat(copy.size()).isEqualTo(new ImageSize(300, 200));
        assertThat(copy.bytes()).hasSizeLessThan(file.length * 8 / 10);
        BufferedImage decoded = Photograph.decode(copy.bytes());
        assertThat(decoded.getWidth()).isEqualTo(300);
        assertThat(decoded.getHeight()).isEqualTo(200);
        assertThat(decoded.getRGB(290, 10) >> 16 & 0xFF).as("red on the right").isGreaterThan(230);
        assertThat(decoded.getRGB(10, 190) >> 8 & 0xFF).as("green below").isGreaterThan(220);
    }

    @Test
    void nothing_is_made_larger() throws Exception {
        Picture picture = Picture.read(Photograph.of("jpeg", 600, 400));

        assertThat(picture.scaledTo(600)).isEmpty();
        assertThat(picture.scaledTo(1600)).isEmpty();
    }

    @Test
    void a_copy_that_would_save_little_is_not_made() throws Exception {
        assertThat(Picture.read(Photograph.of("jpeg", 600, 400)).scaledTo(599)).isEmpty();
    }

    @Test
    void drawings_and_what_moves_are_left_whole() throws Exception {
        assertThat(Picture.read(Photograph.of("gif", 600, 400)).scaledTo(100)).isEmpty();
        assertThat(Picture.read("<svg xmlns='http://www.w3.org/2000/svg' width='600' height='1'/>"
                                .getBytes(StandardCharsets.UTF_8))
                        .scaledTo(100))
                .isEmpty();
    }

    @Test
    void a_copy_keeps_what_can_be_seen_through() throws Exception {
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        BufferedImage photograph = Photograph.pixels(200, 200);
        IntStream.range(0, 200 * 200)
                .filter(i -> i % 200 < 100)
                .forEach(i -> image.setRGB(i % 200, i / 200, photograph.getRGB(i % 200, i / 200)));

        Rendition copy =
                Picture.read(Photograph.file("png", image)).scaledTo(50).get(0);

        BufferedImage decoded = Photograph.decode(copy.bytes());
        assertThat(decoded.getRGB(10, 25) >>> 24).isEqualTo(255);
        assertThat(decoded.getRGB(40, 25) >>> 24).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_was_held_otherwise_is_printed_and_scaled_upright(int orientation) throws Exception {
        // As a camera stores it that was held so: the picture turned the other way round.
        Pixels upright = pixels(Photograph.flag(160, 80));
        int inverse = orientation == 6 ? 8 : orientation == 8 ? 6 : orientation;
        Pixels stored = upright.upright(inverse);
        byte[] file = Photograph.held(JpegEncoder.encode(stored, 0.95f, Optional.empty()), orientation);

        Picture picture = Picture.read(file);

        assertThat(picture.size()).isEqualTo(new ImageSize(160, 80));
        isFlag(picture.printable(), 160, 80);
        picture.scaledTo(80).forEach(copy -> isFlag(copy, 80, 40));
    }

    private static void isFlag(Rendition rendition, int width, int height) {
        BufferedImage decoded = Photograph.decode(rendition.bytes());
        assertThat(rendition.size()).isEqualTo(new ImageSize(width, height));
        assertThat(decoded.getWidth()).isEqualTo(width);
        assertThat(decoded.getRGB(width / 2, height / 8) & 0xFFFFFF).satisfies(top -> {
            assertThat(top >> 16).isGreaterThan(200);
            assertThat(top & 0xFF).isLessThan(60);
        });
        assertThat(decoded.getRGB(width / 4, height * 3 / 4) & 0xFF).isLessThan(40);
        assertThat(decoded.getRGB(width * 3 / 4, height * 3 / 4) & 0xFF).isGreaterThan(215);
    }

    private static Pixels pixels(BufferedImage image) throws Exception {
        byte[] file = Photograph.file("png", image);
        return Pixels.of(file, PictureFile.read(file, PictureLimits.standard()));
    }

    @Test
    void what_paper_does_not_know_becomes_png() throws Exception {
        for (String webp : WEBP) {
            isPng(Picture.read(Base64.getDecoder().decode(webp)).printable(), 1, 1);
        }
        isPng(Picture.read(Photograph.of("gif", 60, 40)).printable(), 60, 40);
    }

    private static void isPng(Rendition printed, int width, int height) {
        assertThat(printed.format()).isEqualTo(PictureFormat.PNG);
        assertThat(printed.size()).isEqualTo(new ImageSize(width, height));
        assertThat(Photograph.decode(printed.bytes()).getWidth()).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void what_it_knows_stays_as_it_is(String format) throws Exception {
        byte[] file = Photograph.of(format, 60, 40);

        assertThat(Picture.read(file).printable().bytes()).isEqualTo(file);
    }

    @Test
    void pixels_that_cannot_be_read_leave_the_picture_whole_on_screens_and_are_told_for_paper() throws Exception {
        byte[] jpeg = Photograph.held(Photograph.of("jpeg", 600, 400), 6);
        // The table that pixels are read by.
        int table = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c4");
        Arrays.fill(jpeg, table + 5, table + 21, (byte) 0x7F);

        Picture picture = Picture.read(jpeg);

        assertThat(picture.cleaned().bytes()).hasSizeGreaterThan(1000);
        assertThat(picture.scaledTo(300)).isEmpty();
        assertThatThrownBy(picture::printable).isInstanceOf(UnreadablePictureException.class);
    }

    @Test
    void the_same_bytes_give_the_same_files() throws Exception {
        byte[] file = Photograph.of("jpeg", 600, 400);
        Rendition first = Picture.read(file).scaledTo(300).get(0);

        Rendition remembered = Picture.read(file.clone()).scaledTo(300).get(0);
        Rendition anew = Scaling.of(file, PictureFile.read(file, PictureLimits.standard()), 300)
                .get(0);

        assertThat(remembered).isSameAs(first);
        assertThat(anew.bytes()).isEqualTo(first.bytes());
    }

    @Test
    void a_profile_of_colours_goes_with_the_copy() throws Exception {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] file = JpegEncoder.encode(pixels(Photograph.pixels(600, 400)), 0.9f, Optional.of(profile));

        byte[] copy = Picture.read(file).scaledTo(300).get(0).bytes();

        assertThat(PictureFile.read(copy, PictureLimits.standard()).colourProfile())
                .hasValue(profile);
    }
}
