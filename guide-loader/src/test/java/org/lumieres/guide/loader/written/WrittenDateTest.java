package org.lumieres.guide.loader.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-11-26",
                " 2014-11-26 ",
                "2014-11-26T09:30:00+01:00",
                "2014-11-26 09:30:00 +0100",
                "2014/11/26",
                "2014.11.26",
                "20141126",
                "26/11/2014",
                "26.11.2014",
                "11/26/2014",
                "26 novembre 2014",
                "mercredi 26 nov. 2014",
                "26 November 2014",
                "26th Nov 2014",
                "November 26, 2014",
                "Nov 26th 2014",
                "Wed, 26 Nov 2014 09:30:00 GMT"
            })
    void is_the_same_day_however_it_is_written(String written) {
        assertThat(WrittenDate.read(written)).contains(LocalDate.of(2014, 11, 26));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1er février 2014", "1 fév 2014", "1st February 2014", "2014-2-1", "01/02/2014"})
    void has_its_month_in_the_middle_when_both_could_be(String written) {
        assertThat(WrittenDate.read(written)).contains(LocalDate.of(2014, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2014", "2014-11", "2014-02-30", "31/31/2014", "26 brumaire 2014", "hier", "1.2.3.4"})
    void is_none_where_no_such_day_is_written(String written) {
        assertThat(WrittenDate.read(written)).isEmpty();
    }
}
