package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"messages", "help"})
    void both_languages_say_the_same_things(String bundle) {
        ResourceBundle english = Messages.bundle(bundle, Language.ENGLISH);
        ResourceBundle french = Messages.bundle(bundle, Language.FRENCH);
        assertThat(french.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(arguments(french.getString(key))).as(key).isEqualTo(arguments(english.getString(key)));
        }
    }

    private static int arguments(String pattern) {
        return pattern.contains("{0") ? new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length : 0;
    }
}
