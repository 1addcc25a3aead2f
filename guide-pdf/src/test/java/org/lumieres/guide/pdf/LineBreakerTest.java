package org.lumieres.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://www.exemple.example https://www.exemple.example",
                "https://www.exemple.example/un/chemin/page-longue.html https://www.exemple.example/|un/|chemin/|page-|longue|.html",
                "https://exemple.example/a?cle=valeur&autre=1234#ancre https://exemple.example/|a?|cle=|valeur&|autre=|1234|#ancre",
                "www.exemple.example/annuaire/ www.exemple.example/|annuaire/",
            })
    void an_address_is_broken_between_the_parts_of_its_path(String address, String broken) {
        assertThat(broken(address)).isEqualTo(broken);
    }

    @Test
    void words_around_an_address_are_broken_as_ever() {
        assertThat(broken("Voir http://exemple.example/un/deux, p. 3, ou l’annexe de www.autre.example."))
                .isEqualTo("Voir |http://exemple.example/|un/|deux, |p. |3, |ou |l’annexe |de |www.autre.example.");
    }

    @Test
    void what_is_left_of_an_address_is_broken_as_the_whole() {
        LineBreaker breaker = new LineBreaker(Locale.FRENCH);

        assertThat(broken("http://exemple.example/un-deux?a=1234&bcd=5 et fin", breaker))
                .isEqualTo("http://exemple.example/|un-|deux?|a=|1234&|bcd=5 |et |fin");
        assertThat(broken("1234&bcd=5 et fin", breaker)).isEqualTo("1234&|bcd=5 |et |fin");
        assertThat(broken("en un mot", breaker)).isEqualTo("en |un |mot");
    }

    private static String broken(String text) {
        return broken(text, new LineBreaker(Locale.FRENCH));
    }

    private static String broken(String text, LineBreaker breaker) {
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
