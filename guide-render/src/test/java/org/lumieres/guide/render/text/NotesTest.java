package org.lumieres.guide.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Term;
import org.lumieres.guide.render.examples.SampleGuide;

class NotesTest {

    @Test
    void two_terms_may_each_have_a_note_of_the_same_id() throws IOException {
        Guide guide = Guide.builder("g", "Guide", "fr")
                .glossary(
                        Term.builder("un", "Un")
                                .definition(calling("a"), note("a", "Note du premier."))
                                .build(),
                        Term.builder("deux", "Deux")
                                .definition(calling("a"), note("a", "Note du second."))
                                .build())
                .build();

        assertThat(TextExamplesTest.render(guide, 72)).contains("""
                Un
                    Voir[1]

                Deux
                    Voir[2]

                NOTES
                [1] Note du premier.
                [2] Note du second.
                """);
    }

    @Test
    void a_note_of_an_id_that_is_taken_is_not_lost() throws IOException {
        Guide guide = SampleGuide.around(List.of(calling("a"), note("a", "La première."), note("a", "La seconde.")));

        assertThat(TextExamplesTest.render(guide, 72)).contains("Voir[1]", "[1] La première.", "[2] La seconde.");
    }

    private static Block calling(String note) {
        return new Paragraph(List.of(
                new Inline.Text("Voir"), new Inline.Reference(Inline.Reference.Kind.FOOTNOTE, note, List.of())));
    }

    private static Block note(String id, String words) {
        return new Footnote(id, List.of(Paragraph.of(words)));
    }
}
