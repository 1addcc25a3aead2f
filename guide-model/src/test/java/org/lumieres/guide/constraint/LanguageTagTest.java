package org.lumieres.guide.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    record Bean(@Nullable @LanguageTag String value) {}

    @ParameterizedTest
    @NullAndEmptySource
    void leaves_what_is_missing_to_other_constraints(@Nullable String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr",
                "en",
                "fr-CA",
                "pt-BR",
                "zh-Hant-TW",
                "sr-Latn",
                "es-419",
                "br",
                "gcf",
                "fsl",
                "de-CH-1996",
                "x-maison"
            })
    void accepts_tags_of_known_languages_and_regions(String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "français",
                "francais",
                "fr_FR",
                "french",
                "fra",
                "xx",
                "fr-XX",
                "fr-",
                "-fr",
                "f",
                " fr",
                "fr fr"
            })
    void refuses_other_spellings_and_unknown_subtags(String value) {
        assertThat(Judge.faults(new Bean(value))).containsExactly("value");
    }
}
