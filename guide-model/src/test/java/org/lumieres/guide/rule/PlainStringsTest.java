package org.lumieres.guide.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.model.Callout;
import org.lumieres.guide.model.CalloutKind;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.rule.typography.TypographyRules;

class PlainStringsTest {
    @Test
    void titles_and_summaries_that_are_strings_are_read_as_all_else_is() {
        Callout callout = new Callout(CalloutKind.NOTE, "Le coeur", List.of(Paragraph.of("Du texte.")));
        Chapter chapter =
                Chapter.builder("un", "Un").summary("Une oeuvre.").body(callout).build();
        Guide guide = Guide.builder("guide", "L’Etat", "fr")
                .subtitle("La 2ème fois")
                .summary("Un oeil.")
                .volumes(Volume.builder("un", "Les voeux")
                        .summary("Des noeuds.")
                        .chapters(chapter)
                        .build())
                .build();

        assertThat(Inspection.run(TypographyRules.all(), Subject.of(guide), Locale.FRENCH))
                .extracting(found -> found.path().orElseThrow().toString())
                .containsExactlyInAnyOrder(
                        "/title",
                        "/subtitle",
                        "/summary",
                        "/volumes/0/title",
                        "/volumes/0/summary",
                        "/volumes/0/chapters/0/summary",
                        "/volumes/0/chapters/0/body/0/title");
    }
}
