package org.lumieres.guide.rule.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.Subject;

class UnexplainedAcronymTest {
    @ParameterizedTest
    @ValueSource(strings = {"Le CSPLA rend un avis.", "Selon la DGMIC, il suffit."})
    void letters_that_few_know_are_told(String text) {
        assertThat(findings(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adressez-vous à M. DUPONT, au guichet.",
                "Mme\u00a0LEROY signe.",
                "NB : le TGV part à 9 h.",
                "Le CSPLA (Conseil supérieur de la propriété littéraire et artistique) rend un avis.",
                "Louis XIV et la FAQ."
            })
    void what_all_know_and_what_is_a_name_is_not(String text) {
        assertThat(findings(text)).isEmpty();
    }

    private static List<Diagnostic> findings(String text) {
        Chapter chapter = Chapter.builder("un", "Un").body(Paragraph.of(text)).build();
        Guide guide = Guide.builder("guide", "Guide", "fr")
                .volumes(Volume.builder("un", "Un").chapters(chapter).build())
                .build();
        return Inspection.run(List.of(new UnexplainedAcronym()), Subject.of(guide), Locale.FRENCH);
    }
}
