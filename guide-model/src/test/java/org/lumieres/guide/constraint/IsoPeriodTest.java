package org.lumieres.guide.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoPeriodTest {
    record Bean(@Nullable @IsoPeriod String value) {}

    @ParameterizedTest
    @NullAndEmptySource
    void leaves_what_is_missing_to_other_constraints(@Nullable String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1Y", "P6M", "P2W", "P10D", "P1Y6M", "P1Y2M3D"})
    void accepts_years_months_weeks_and_days(String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P",
                "P0D",
                "P0Y0M",
                "-P1Y",
                "P-1Y",
                "P1",
                "1Y",
                "P1.5Y",
                "PT5H",
                "P1YT1H",
                "p1y",
                "P1M1Y",
                "P99999999999Y",
                "un an",
                "yearly"
            })
    void refuses_times_nothing_and_what_is_not_a_period(String value) {
        assertThat(Judge.faults(new Bean(value))).containsExactly("value");
    }
}
