package org.lumieres.guide.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class IsniTest {
    record Bean(@Nullable @Isni String value) {}

    @ParameterizedTest
    @NullAndEmptySource
    void leaves_what_is_missing_to_other_constraints(@Nullable String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000 0001 2103 2683", "0000000121032683", "0000 0000 8389 1195"})
    void accepts_sixteen_digits_of_which_the_last_checks_the_others(String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000 0001 2103 2684", "0000-0001-2103-2683", "0000 0001 2103 268", "ISNI 0000 0001 2103 2683"})
    void refuses_a_wrong_check_digit_and_other_spellings(String value) {
        assertThat(Judge.faults(new Bean(value))).containsExactly("value");
    }
}
