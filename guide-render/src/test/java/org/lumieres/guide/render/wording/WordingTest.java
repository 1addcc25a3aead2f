package org.lumieres.guide.render.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.render.typography.Typography;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "P1Y,    every year,                 tous les ans",
        "P2Y,    every 2 years,              tous les 2 ans",
        "P6M,    every 6 months,             tous les 6 mois",
        "P1M,    every month,                tous les mois",
        "P12M,   every year,                 tous les ans",
        "P1Y6M,  every 18 months,            tous les 18 mois",
        "P1W,    every week,                 toutes les semaines",
        "P2W,    every 2 weeks,              toutes les 2 semaines",
        "P14D,   every 2 weeks,              toutes les 2 semaines",
        "P1D,    every day,                  tous les jours",
        "P10D,   every 10 days,              tous les 10 jours",
        "P1M1D,  every 1 month and 1 day,    tous les 1 mois et 1 jour",
        "P2M15D, every 2 months and 15 days, tous les 2 mois et 15 jours"
    })
    void a_period_is_said_as_people_say_how_often(String period, String english, String french) {
        assertThat(Wording.in("en").frequency(period)).isEqualTo(english);
        assertThat(Wording.in("fr").frequency(period)).isEqualTo(french);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P0D", "P-1Y", "PT1H", "P99999999999Y", "yearly", "P2147483647Y2147483647M-1D"})
    void what_is_no_period_stays_as_it_is(String text) {
        assertThat(Wording.in("fr").frequency(text)).isEqualTo(text);
    }

    @Test
    void french_wording_is_set_as_the_text_around_it_is() {
        ResourceBundle words = ResourceBundle.getBundle(Wording.class.getPackageName() + ".wording", Locale.FRENCH);
        assertThat(words.keySet())
                .allSatisfy(key -> assertThat(Typography.standard().apply(words.getString(key), "fr"))
                        .as(key)
                        .isEqualTo(words.getString(key)));
    }

    @ParameterizedTest
    @CsvSource({"2014-07-14, 14\u00A0juillet 2014", "2014-04-01, 1er\u00A0avril 2014"})
    void no_french_line_ends_between_a_day_and_its_month(LocalDate day, String french) {
        assertThat(Wording.in("fr").date(day))
                .isEqualTo(french)
                .isEqualTo(Typography.standard().apply(french, "fr"));
    }
}
