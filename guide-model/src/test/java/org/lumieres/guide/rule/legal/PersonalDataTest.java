package org.lumieres.guide.rule.legal;

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

class PersonalDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "06 12 34 56 78",
                "07.12.34.56.78",
                "06-12-34-56-78",
                "+33612345678",
                "+33 6 12 34 56 78",
                "+33(0)7 12 34 56 78",
                "0033 6 12 34 56 78"
            })
    void the_number_of_a_mobile_telephone_is_told(String number) {
        assertThat(findings("Appelez le " + number + ", de 9 h à 18 h."))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01 40 15 80 00",
                "+33 1 40 15 80 00",
                "1 234 567 890 visites",
                "le 06/07/2014 et le 07/06/2014",
                "20614061406140",
                "06 12 34 56 7"
            })
    void another_number_is_not(String number) {
        assertThat(findings("En tout, " + number + ", sur 33 pages.")).isEmpty();
    }

    private static List<Diagnostic> findings(String text) {
        Chapter chapter = Chapter.builder("un", "Un").body(Paragraph.of(text)).build();
        Guide guide = Guide.builder("guide", "Guide", "fr")
                .volumes(Volume.builder("un", "Un").chapters(chapter).build())
                .build();
        return Inspection.run(List.of(new PersonalData()), Subject.of(guide), Locale.FRENCH);
    }
}
