package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern PARAMETER = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "markdown/messages"})
    void french_and_english_say_the_same_things_in_sentences_without_their_final_stop(String bundle)
            throws IOException {
        Properties english = read(bundle);
        Properties french = read(bundle + "_fr");

        assertThat(french.keySet()).isEqualTo(english.keySet()).hasSizeGreaterThan(50);
        assertThat(french.stringPropertyNames()).allSatisfy(key -> {
            List<String> both = List.of(french.getProperty(key), english.getProperty(key));
            assertThat(parameters(both.get(0))).isEqualTo(parameters(both.get(1)));
            assertThat(both).noneMatch(text -> Character.isLowerCase(text.charAt(0)) || text.endsWith("."));
            assertThat(both)
                    .noneMatch(text -> text.replaceAll("'[{}]|'\\.\\.\\.'", "").matches(".*\\w'\\w.*"));
        });
        assertThat(english.stringPropertyNames().stream().filter(key -> key.endsWith(".help")))
                .as("a help helps with a message")
                .allSatisfy(key -> assertThat(english.stringPropertyNames())
                        .contains(key.substring(0, key.length() - ".help".length())));
    }

    private static Set<String> parameters(String message) {
        return PARAMETER
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String bundle) throws IOException {
        Properties messages = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(bundle + ".properties")),
                StandardCharsets.UTF_8)) {
            messages.load(in);
        }
        return messages;
    }
}
