package org.lumieres.guide.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class OrcidTest {
    record Bean(@Nullable @Orcid String value) {}

    @ParameterizedTest
    @NullAndEmptySource
    void leaves_what_is_missing_to_other_constraints(@Nullable String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"})
    void accepts_sixteen_digits_of_which_the_last_checks_the_others(String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1825-0098",
                "0000-0002-1694-2330",
                "0000000218250097",
                "0000-0002-1825-009",
                "0000-0002-1694-233x",
                "https://orcid.org/0000-0002-1825-0097",
                "X000-0002-1825-0097"
            })
    void refuses_a_wrong_check_digit_and_other_spellings(String value) {
        assertThat(Judge.faults(new Bean(value))).containsExactly("value");
    }
}
