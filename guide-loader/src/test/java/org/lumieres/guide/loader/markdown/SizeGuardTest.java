package org.lumieres.guide.loader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizeGuardTest {
    private static final String OPENERS = "[a]: x[0] <b>\n".repeat(4_000);

    @Test
    void a_long_paragraph_of_openers_is_too_much() {
        assertThat(SizeGuard.find(OPENERS)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"```json\n%s```\n", "~~~~\n```\n%s~~~~~  \n", "mot\n```\r\n%s```\r\nmot\n", "<p>\n\n```\n%s"})
    void fenced_code_is_as_long_as_it_likes(String around) {
        assertThat(SizeGuard.find(around.formatted(OPENERS))).isEmpty();
    }

    /** The parser sees no fence here, or one that ends sooner. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "    ```\n%s",
                "- a\n  ```\n%s",
                "> ```\n%s",
                "``` a`b\n%s",
                "<pre>\n```\n</pre>\n%s",
                "<!--\n\n```\n-->\n%s",
                "<div>\n```\n\n%s",
                "$$\n```\n$$\n%s",
                "| a | b |\n|---|---|\n```|\n%s",
                "```\n```\n%s",
                "```\n\r```\r%s",
                "~~\n%s"
            })
    void what_is_no_fence_hides_nothing(String around) {
        assertThat(SizeGuard.find(around.formatted(OPENERS))).isPresent();
    }
}
