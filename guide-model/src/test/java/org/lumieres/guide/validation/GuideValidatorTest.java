package org.lumieres.guide.validation;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Volume;

class GuideValidatorTest {
    @Test
    void smoke() {
        Guide guide = Guide.builder("g", "", "fr_FR")
                .keywords(List.of("a", " "))
                .volumes(Volume.builder("v", "V")
                        .chapters(List.of(
                                Chapter.builder("a", "A")
                                        .audience(List.of("x"))
                                        .body(new Paragraph(List.of(new Inline.Reference(
                                                Inline.Reference.Kind.CHAPTER, "anmer", List.of()))))
                                        .build(),
                                Chapter.builder("animer", "").build(),
                                Chapter.builder("a", "A").build()))
                        .build())
                .build();
        for (Locale l : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            GuideValidator.builder()
                    .locale(l)
                    .build()
                    .validate(guide)
                    .diagnostics()
                    .forEach(d -> System.out.println(d + " " + d.fixes()));
        }
    }
}
