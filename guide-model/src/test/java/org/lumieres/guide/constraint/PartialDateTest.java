package org.lumieres.guide.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    record Bean(@Nullable @PartialDate String value) {}

    @ParameterizedTest
    @NullAndEmptySource
    void leaves_what_is_missing_to_other_constraints(@Nullable String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014", "2014-11", "2014-11-26", "2012-02-29", "0476"})
    void accepts_years_months_and_days_of_the_calendar(String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14",
                "201",
                "2014-13",
                "2014-00",
                "2014-11-31",
                "2013-02-29",
                "2014-1-2",
                "2014-11-",
                "26/11/2014",
                "novembre 2014",
                "2014-11-26T10:00",
                "２０１４"
            })
    void refuses_days_that_never_were_and_other_spellings(String value) {
        assertThat(Judge.faults(new Bean(value))).containsExactly("value");
    }
}
