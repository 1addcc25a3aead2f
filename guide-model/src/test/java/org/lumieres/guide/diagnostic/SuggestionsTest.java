package org.lumieres.guide.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    private static final List<String> KNOWN = List.of("source", "source-date", "source-url", "value", "unit", "id");

    @ParameterizedTest
    @CsvSource({
        "sorce, source",
        "source-dat, source-date",
        "suorce-date, source-date",
        "VALUE, value",
        "uni, unit",
        "ids, id"
    })
    void finds_what_is_a_few_edits_away(String written, String meant) {
        assertThat(Suggestions.nearest(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "vue", "x", "''"})
    void is_silent_when_nothing_is_near(String written) {
        assertThat(Suggestions.nearest(written, KNOWN)).isEmpty();
        assertThat(Suggestions.nearest(written, List.of("y"))).isEmpty();
    }

    @Test
    void takes_the_first_in_alphabetical_order_among_equals() {
        assertThat(Suggestions.nearest("cat", List.of("rat", "bat", "hat"))).contains("bat");
    }

    @Property(seed = SEED)
    void knows_a_word_from_itself(@ForAll @NotEmpty String word) {
        assertThat(Suggestions.nearest(word, List.of(word))).contains(word);
    }

    @Property(seed = SEED)
    void is_the_nearest_by_the_definition_of_the_distance(
            @ForAll("words") String word, @ForAll("words") String one, @ForAll("words") String other) {
        int bound = Math.min(Math.max(1, word.length() / 3), word.length() - 1);
        Optional<String> nearest = Stream.of(one, other)
                .filter(candidate -> distance(word, candidate) <= bound)
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));

        assertThat(Suggestions.nearest(word, List.of(one, other))).isEqualTo(nearest);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("ab").ofMaxLength(9);
    }

    /** As the definition has it: by the last edit, or the last swap of neighbours. */
    private static int distance(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        String shorterA = a.substring(1);
        String shorterB = b.substring(1);
        if (a.charAt(0) == b.charAt(0)) {
            return distance(shorterA, shorterB);
        }
        boolean swapped = a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
        int edits = Math.min(distance(shorterA, shorterB), Math.min(distance(shorterA, b), distance(a, shorterB)));
        return 1 + (swapped ? Math.min(edits, distance(a.substring(2), b.substring(2))) : edits);
    }
}
