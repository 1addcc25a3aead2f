package org.lumieres.guide.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Volume;

/** Phrases are found wherever they stand, in any case, with any one sign between their words. */
class PhrasesTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    @Test
    void a_phrase_is_found_in_any_case_and_spelling() {
        assertThat(find("L'an dernier, puis L’AN\u00a0DERNIER, l’an  dernier.", "l’an dernier"))
                .containsExactly("L'an dernier", "L’AN\u00a0DERNIER");
    }

    @Test
    void what_is_no_prose_is_between_no_words() {
        assertThat(find("l’an\uFFFCdernier", "l’an dernier")).isEmpty();
    }

    @Test
    void phrases_that_begin_alike_are_told_one_after_the_other_in_the_order_asked_for() {
        assertThat(find("le mois prochain", "le mois prochain", "le", "le mois", "le jour"))
                .containsExactly("le mois prochain", "le", "le mois");
    }

    @Test
    void phrases_of_another_language_are_not_looked_for() {
        assertThat(find("soon", Phrases.of("en", "soon"))).isEmpty();
    }

    @Test
    void words_that_share_a_hash_are_not_taken_for_each_other() {
        assertThat(WordHash.of("aÿ")).isEqualTo(WordHash.of("bà"));
        assertThat(find("aÿ", "bà")).isEmpty();
    }

    @Property(seed = SEED)
    void a_phrase_is_found_where_a_pattern_finds_it(@ForAll("texts") String text, @ForAll("phrases") String phrase) {
        Pattern pattern = Pattern.compile(
                "(?iu)(?<![\\p{L}\\p{Nd}])" + phrase.replace(" ", "[^\\p{L}\\p{Nd}\\uFFFC]") + "(?![\\p{L}\\p{Nd}])");
        List<String> expected = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            expected.add(matcher.group());
        }
        assertThat(find(text, phrase)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of("le", "un été", "le le", "été le un");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("le", "Le", "un", "UN", "été", "ÉTÉ", " ", "’", "\u202f", "-", ". ", "\uFFFC", "s")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }

    private static List<String> find(String text, String... phrases) {
        return find(text, Phrases.of("fr", phrases));
    }

    private static List<String> find(String text, Phrases phrases) {
        List<String> found = new ArrayList<>();
        Guide guide = Guide.builder("g", "", "fr")
                .volumes(List.of(Volume.builder("v", "")
                        .chapters(List.of(Chapter.builder("c", "1")
                                .body(List.of(Paragraph.of(text)))
                                .build()))
                        .build()))
                .build();
        Subject subject = Subject.of(guide);
        Inspection.run(List.of(new Looking(phrases, found)), subject, Locale.FRENCH);
        return found;
    }

    private record Looking(Phrases phrases, List<String> found) implements Rule {
        @Override
        public RuleCode code() {
            return new RuleCode("looking");
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public void check(Inspection inspection) {
            inspection.each(phrases, mark -> found.add(mark.words()));
        }
    }
}
