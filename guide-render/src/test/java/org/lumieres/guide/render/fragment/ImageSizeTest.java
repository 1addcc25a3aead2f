package org.lumieres.guide.render.fragment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizeTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpeg"})
    void the_platform_s_own_pictures_are_read(String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(321, 123, BufferedImage.TYPE_INT_RGB), format, file);

        assertThat(ImageSize.of(file.toByteArray())).contains(new ImageSize(321, 123));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <svg width="10" height="20">                                 | 10 | 20
            <svg xmlns="x" viewBox="0 0 640 480">                        | 640 | 480
            <?xml version="1.0"?><svg height='2.6px' width='7.2px'>      | 7 | 3
            <svg width="100%" height="100%" viewBox="0,0,30,40">         | 30 | 40
            """)
    void a_drawing_says_its_size_or_its_box(String head, int width, int height) {
        assertThat(ImageSize.of((head + "</svg>").getBytes(StandardCharsets.UTF_8)))
                .contains(new ImageSize(width, height));
    }

    @ParameterizedTest
    @CsvSource({
        // One pixel lossy, one lossless: the smallest files there are of each.
        "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA, 1, 1",
        "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==, 1, 1"
    })
    void webp_is_read(String base64, int width, int height) {
        assertThat(ImageSize.of(Base64.getDecoder().decode(base64))).contains(new ImageSize(width, height));
    }

    @Test
    void what_says_nothing_has_no_size() {
        assertThat(ImageSize.of(new byte[0])).isEmpty();
        assertThat(ImageSize.of("<svg width='0' height='0'></svg>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(ImageSize.of("<html><body>not a picture</body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Property(tries = 500)
    void no_file_breaks_it(@ForAll byte[] rest, @ForAll boolean jpeg) {
        byte[] head = jpeg
                ? new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}
                : new byte[] {'R', 'I', 'F', 'F', 0, 0, 0, 0, 'W', 'E', 'B', 'P', 'V', 'P', '8', 'X'};
        byte[] file = new byte[head.length + rest.length];
        System.arraycopy(head, 0, file, 0, head.length);
        System.arraycopy(rest, 0, file, head.length, rest.length);

        assertThat(ImageSize.of(file))
                .satisfiesAnyOf(
                        size -> assertThat(size).isEmpty(),
                        size -> assertThat(size.orElseThrow().width()).isPositive());
    }
}
