package org.lumieres.guide.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
}
