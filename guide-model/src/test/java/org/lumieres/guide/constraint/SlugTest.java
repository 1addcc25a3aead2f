package org.lumieres.guide.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    record Bean(@Nullable @Slug String value) {}

    @ParameterizedTest
    @NullAndEmptySource
    void leaves_what_is_missing_to_other_constraints(@Nullable String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "faire-face", "rgaa-4", "2014"})
    void accepts_lower_case_words_with_hyphens_between(String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Faire",
                "faire_face",
                "édito",
                "-a",
                "a-",
                "a--b",
                "a b",
                "a/b",
                "a#b",
                "-",
                "a-b-",
                "a`",
                "a{",
                "a:",
                "a@",
                "a\n",
                "٣"
            })
    void refuses_anything_else(String value) {
        assertThat(Judge.faults(new Bean(value))).containsExactly("value");
    }
}
