package org.lumieres.guide.render.site.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Organization;

class SharePictureTest {

    /** The expected file was looked at; every Java and every machine must draw the same. */
    @Test
    void it_bears_the_title_and_is_the_same_everywhere() throws IOException {
        Guide guide = Guide.builder("g", "Lumières sur les réseaux sociaux", "fr")
                .subtitle("Animation des communautés connectées, guide pratique")
                .publisher(Organization.of("Ministère de la Culture et de la Communication"))
                .build();

        try (InputStream expected =
                SharePictureTest.class.getResourceAsStream("/org/lumieres/guide/render/site/share.png")) {
            assertThat(SharePicture.of(guide, "Édition 2014")).isEqualTo(expected.readAllBytes());
        }
    }

    @Test
    void it_can_be_read_by_others_whatever_the_title_holds() throws IOException {
        for (String title :
                new String[] {"", "دليل", "Mot".repeat(200), "Un titre\nsur deux lignes", "a ".repeat(300)}) {
            var picture = ImageIO.read(new ByteArrayInputStream(
                    SharePicture.of(Guide.builder("g", title, "fr").build(), "")));

            assertThat(picture.getWidth()).isEqualTo(SharePicture.WIDTH);
            assertThat(picture.getHeight()).isEqualTo(SharePicture.HEIGHT);
        }
    }
}
