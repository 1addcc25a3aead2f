package org.lumieres.guide.rule.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.Subject;

class UnansweredAddressTest {
    @Test
    void an_address_that_another_chapter_has_leads_to_that_chapter() {
        assertThat(findings(chapter("un", "deux", "Ancien/"), chapter("deux", "/ancien/index.html", "autre")))
                .extracting(found -> found.path().orElseThrow() + " " + found.message())
                .containsExactly(
                        "/volumes/0/chapters/0/aliases/0 The address “deux” leads to the chapter `deux`, not to this one",
                        "/volumes/0/chapters/1/aliases/0 The address “/ancien/index.html” leads to the chapter `un`, not to this one");
    }

    @Test
    void an_address_is_given_twice_to_one_chapter_without_harm() {
        assertThat(findings(chapter("un", "un", "ancien", "/ancien.html"))).isEmpty();
    }

    @Test
    void a_place_inside_a_page_is_not_asked_of_servers() {
        assertThat(findings(chapter("un", "un#jadis"))).isEmpty();
    }

    private static Chapter chapter(String id, String... aliases) {
        return Chapter.builder(id, id)
                .body(Paragraph.of("Du texte."))
                .aliases(List.of(aliases))
                .build();
    }

    private static List<Diagnostic> findings(Chapter... chapters) {
        Guide guide = Guide.builder("guide", "Guide", "fr")
                .volumes(Volume.builder("un", "Un").chapters(chapters).build())
                .build();
        return Inspection.run(List.of(new UnansweredAddress()), Subject.of(guide), Locale.ENGLISH);
    }
}
