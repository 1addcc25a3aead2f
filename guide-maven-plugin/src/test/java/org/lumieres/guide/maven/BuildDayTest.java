package org.lumieres.guide.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildDayTest {
    private static final Clock NEW_YEARS_EVE =
            Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneId.of("Europe/Paris"));

    @ParameterizedTest
    @CsvSource({
        "1417046400, 2026-01-01T00:00:00Z, 2014-11-27",
        " 1417046400 , , 2014-11-27",
        ", 2026-01-01T00:00:00Z, 2026-01-01",
        ", 2026-01-01T00:30:00+02:00, 2025-12-31",
        ", 1417046400, 2014-11-27",
        "soon, 2026-01-01T00:00:00Z, 2026-01-01",
        "-5, , 2026-12-31",
        ", 1, 2026-12-31",
        ", '${git.commit.time}', 2026-12-31",
        "99999999999999999999, , 2026-12-31",
        ", , 2026-12-31"
    })
    void it_is_that_of_a_reproducible_build_or_today(String epoch, String timestamp, String day) {
        assertThat(new BuildDay(epoch, timestamp, NEW_YEARS_EVE).day()).hasToString(day);
    }
}
