package org.lumieres.guide.rule.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.rule.Inspection;
import org.lumieres.guide.rule.Subject;

class LongSentenceTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    private static final int MOST_WORDS = 25;

    @Property(seed = SEED)
    void a_quick_look_at_a_text_hides_no_long_sentence(@ForAll("texts") String text) {
        long expected = Sentence.of(text).stream()
                .filter(sentence -> sentence.words() > MOST_WORDS)
                .count();
        Statistics.label("long sentences").collect(expected);
        Guide guide = Guide.builder("g", "", "fr")
                .volumes(List.of(Volume.builder("v", "")
                        .chapters(List.of(Chapter.builder("c", "")
                                .body(List.of(Paragraph.of(text)))
                                .build()))
                        .build()))
                .build();
        assertThat(Inspection.run(List.of(new LongSentence()), Subject.of(guide), Locale.FRENCH))
                .hasSize((int) expected);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(60, Arbitraries.of("un mot ", "deux ", "Le ", "l’an ", "17 ", "rendez-vous ")),
                        Tuple.of(
                                10,
                                Arbitraries.of(
                                        ". ", ".", "!", "? ", "… ", "\n", "\n\n", "etc. ", "M. ", "p. ", "\uFFFC",
                                        " » ", "(", "e.g. ", "2.0 ")))
                .list()
                .ofMinSize(20)
                .ofMaxSize(60)
                .map(pieces -> String.join("", pieces));
    }
}
