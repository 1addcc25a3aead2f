package org.lumieres.guide.loader.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "P1Y, P1Y",
        "6 months, P6M",
        "1 month, P1M",
        "a year, P1Y",
        "un an, P1Y",
        "2 ans, P2Y",
        "une année, P1Y",
        "12 weeks, P12W",
        "3 semaines, P3W",
        "90 jours, P90D",
        "Yearly, P1Y",
        "trimestriel, P3M"
    })
    void is_a_period_of_iso_8601(String written, String period) {
        assertThat(WrittenPeriod.read(written)).contains(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "never", "6", "P", "six mois", "99999 days", "1 mois 2 jours"})
    void is_none_where_none_is_written(String written) {
        assertThat(WrittenPeriod.read(written)).isEmpty();
    }
}
