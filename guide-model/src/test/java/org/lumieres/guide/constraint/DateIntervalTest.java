package org.lumieres.guide.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class DateIntervalTest {
    record Bean(@Nullable @DateInterval String value) {}

    @ParameterizedTest
    @NullAndEmptySource
    void leaves_what_is_missing_to_other_constraints(@Nullable String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014",
                "2014-11",
                "2014-11-26",
                "2014/2015",
                "2014-11/2014-12-01",
                "2014/2014-05",
                "2014-11-26/2014-11-26",
                "2014-05/2014"
            })
    void accepts_one_date_or_two_in_order(String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015/2014",
                "2014-12/2014-11-30",
                "2014/",
                "/2014",
                "2014/2015/2016",
                "2014-11-31/2015",
                "2014-2015",
                "de 2014 à 2015"
            })
    void refuses_disorder_and_other_spellings(String value) {
        assertThat(Judge.faults(new Bean(value))).containsExactly("value");
    }
}
