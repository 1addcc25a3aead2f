package org.lumieres.guide.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Volume;

/** A picture in a paragraph is either a sign among words or something to be looked at. */
class PicturesInTextTest {

    @Test
    void a_sign_is_as_high_as_the_words_around_it() throws IOException {
        assertThat(inText(64, 64).className()).isEqualTo("sign");
        assertThat(inText(128, 128).className()).isEqualTo("sign");
    }

    @Test
    void what_is_larger_is_shown_whole() throws IOException {
        assertThat(inText(600, 120).className()).isEmpty();
        Element chart = inText(1056, 2112);
        assertThat(chart.className()).isEmpty();
        assertThat(chart.attr("width")).isEqualTo("288");
        assertThat(chart.attr("height")).isEqualTo("576");
    }

    private static Element inText(int width, int height) throws IOException {
        byte[] drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d'/>"
                .formatted(width, height)
                .getBytes(StandardCharsets.UTF_8);
        Guide guide = Guide.builder("g", "Guide", "fr")
                .volumes(Volume.builder("v", "Volume")
                        .chapters(Chapter.builder("un", "Un")
                                .body(new Paragraph(List.of(
                                        new Inline.Text("Voici : "),
                                        new Inline.Picture(Image.of("a.svg", "un schéma"), null))))
                                .build())
                        .build())
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlRenderer.builder().assets(src -> Optional.of(drawing)).build().render(guide, out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8)).selectFirst("article p img");
    }
}
