package org.lumieres.guide.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Reference;
import org.lumieres.guide.model.Source;
import org.lumieres.guide.model.Volume;

class GuideLinksTest {

    @Test
    void addresses_are_found_wherever_the_model_has_one() {
        Inline link = new Inline.Link("https://link.example/", null, List.of(new Inline.Text("there")));
        Paragraph paragraph = new Paragraph(List.of(new Inline.Strong(List.of(link))));
        KeyFigure figure = new KeyFigure(
                null,
                "7",
                null,
                null,
                null,
                null,
                null,
                new Source("S", "https://source.example/", null, null),
                List.of(paragraph));
        Guide guide = Guide.builder("g", "G", "fr")
                .publisher(new Organization("P", "https://publisher.example/", null))
                .cover(new Image("https://image.example/a.png", "", true, null, null))
                .references(
                        new Reference("r", List.of(), "R", null, null, "https://reference.example/#part", null, null))
                .volumes(Volume.builder("v", "V")
                        .chapters(Chapter.builder("c", "C")
                                .body(paragraph, figure)
                                .build())
                        .build())
                .build();

        assertThat(GuideLinks.of(guide).keySet())
                .extracting(URI::getHost)
                .containsExactlyInAnyOrder(
                        "publisher.example", "image.example", "reference.example", "source.example", "link.example");
        assertThat(GuideLinks.of(guide).get(URI.create("https://link.example/")))
                .extracting(ModelPath::toString)
                .containsExactly(
                        "/volumes/0/chapters/0/body/0/content/0/content/0/url",
                        "/volumes/0/chapters/0/body/1/statement/0/content/0/content/0/url");
    }
}
