package org.lumieres.guide.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.model.Site;
import org.lumieres.guide.render.examples.SampleGuide;

/** A guide written as Markdown takes its pictures along. */
class PicturesTest {
    private static final Assets ANY = src -> Optional.of(src.getBytes(StandardCharsets.UTF_8));

    @Test
    void eachIsWrittenOnceAtItsPlace() throws IOException {
        Guide guide = Guide.builder("g", "G", "fr")
                .cover(Image.of("img/cover.svg", "Couverture"))
                .preface(Preface.builder("A")
                        .portrait(Image.of("portrait.png", "A"))
                        .build())
                .site(new Site(null, Image.of("logo.svg", "L"), null))
                .annexes(SampleGuide.around(List.of(figure("img/a.png"), inline("img/b c.jpg"), inline("img/a.png")))
                        .volumes()
                        .get(0)
                        .chapters())
                .build();

        assertThat(pictures(guide, ANY))
                .containsExactly("img/cover.svg", "portrait.png", "logo.svg", "img/a.png", "img/b c.jpg");
    }

    @Test
    void oneThatIsNotThereIsNotWritten() throws IOException {
        assertThat(pictures(SampleGuide.around(List.of(figure("a.png"))), Assets.none()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/a.png",
                "../a.png",
                "img/../../a.png",
                "img//a.png",
                "..\\a.png",
                "C:/a.png",
                "https://exemple.fr/a.png",
                "//exemple.fr/a.png",
                "a\u0000.png",
                ""
            })
    void oneThatIsNotInTheFolderIsNotWritten(String src) throws IOException {
        assertThat(pictures(SampleGuide.around(List.of(figure(src))), ANY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide.yaml", "01-exemple.md"})
    void noneTakesThePlaceOfTheText(String src) throws IOException {
        assertThat(pictures(SampleGuide.around(List.of(figure(src))), ANY)).isEmpty();
    }

    private static Block figure(String src) {
        return new Figure(null, Image.of(src, "Dessin"), List.of(), List.of());
    }

    private static Block inline(String src) {
        return new Paragraph(List.of(new Inline.Text("Voir "), new Inline.Picture(Image.of(src, "Dessin"), null)));
    }

    /** The files whose content is what the assets give for their own name. */
    private static List<String> pictures(Guide guide, Assets assets) throws IOException {
        List<String> pictures = new ArrayList<>();
        MarkdownRenderer.builder().assets(assets).build().render(guide, (path, content) -> {
            if (new String(content, StandardCharsets.UTF_8).equals(path)) {
                pictures.add(path);
            }
        });
        return pictures;
    }
}
