package org.lumieres.guide.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.report.wording.Phrasebook;

class WordsTest {

    @Test
    void both_languages_say_the_same_of_the_same_things() throws IOException {
        Properties english = words("words.properties");
        Properties french = words("words_fr.properties");

        assertThat(french.keySet()).isEqualTo(english.keySet());
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(french.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @Test
    void readers_of_anything_but_french_read_english() {
        assertThat(in(Locale.CANADA_FRENCH).get("skipped")).startsWith("Le guide");
        assertThat(in(Locale.GERMAN).get("skipped")).startsWith("The guide");
    }

    private static Phrasebook in(Locale reader) {
        return Phrasebook.of(GuideMojo.class::getResourceAsStream, reader);
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        words.load(new InputStreamReader(WordsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8));
        return words;
    }

    private static List<String> arguments(String pattern) {
        return Pattern.compile("\\{(\\d)")
                .matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }
}
