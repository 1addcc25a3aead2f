package org.lumieres.guide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumieres.guide.diagnostic.Severity;

class WordsTest {

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(keys("words_fr.properties")).isEqualTo(keys("words.properties"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, 1 error",
        "en, 2, 2 errors",
        "en, 1234, '1,234 errors'",
        "fr, 1, 1 erreur",
        "fr-CA, 2, 2 erreurs",
        "fr, 21, 21 erreurs",
        "de, 2, 2 errors"
    })
    void counts_agree_with_their_nouns(String language, int count, String words) {
        assertThat(Words.in(Locale.forLanguageTag(language)).count(Severity.ERROR, count))
                .isEqualTo(words);
    }

    private static Object keys(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            properties.load(in);
        }
        return properties.keySet();
    }
}
