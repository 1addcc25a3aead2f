package org.lumieres.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the lines of a text may end. */
class LineBreakerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "un mot de plus; un |mot |de |plus",
                "l’heure de l’édito; l’heure |de |l’édito",
                "aujourd'hui et qu'on; aujourd'hui |et |qu'on",
                "l’«\u00A0Encyclopédie\u00A0» dit; l’«\u00A0Encyclopédie\u00A0» |dit",
                "d’1\u00A0h\u00A030 par jour; d’1\u00A0h\u00A030 |par |jour",
            })
    void an_elision_stays_with_its_word(String text, String broken) {
        assertThat(broken(text)).isEqualTo(broken);
    }

    private static String broken(String text) {
        LineBreaker breaker = new LineBreaker(Locale.FRENCH);
        breaker.setText(text);
        StringJoiner parts = new StringJoiner("|");
        int from = 0;
        for (int next = breaker.next(); next >= 0; next = breaker.next()) {
            parts.add(text.substring(from, next));
            from = next;
        }
        return parts.toString();
    }
}
