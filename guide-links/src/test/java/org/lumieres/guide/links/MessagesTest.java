package org.lumieres.guide.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(read("messages_fr").keySet()).isEqualTo(read("messages").keySet());
        assertThat(read("messages_fr").stringPropertyNames()).allSatisfy(key -> {
            String french = read("messages_fr").getProperty(key);
            assertThat(french)
                    .doesNotContain("'")
                    .doesNotContainPattern("[ ][:;!?]")
                    .doesNotEndWith(".");
            assertThat(french.contains("{1}"))
                    .isEqualTo(read("messages").getProperty(key).contains("{1}"));
        });
    }

    private static Properties read(String bundle) throws IOException {
        Properties messages = new Properties();
        try (Reader in = new InputStreamReader(
                MessagesTest.class.getResourceAsStream(bundle + ".properties"), StandardCharsets.UTF_8)) {
            messages.load(in);
        }
        return messages;
    }
}
