package org.lumieres.guide.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUrlTest {
    record Bean(@Nullable @SafeUrl String value) {}

    @ParameterizedTest
    @NullAndEmptySource
    void leaves_what_is_missing_to_other_constraints(@Nullable String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chapitre.md",
                "../images/photo de groupe.png",
                "#crise",
                "/accueil",
                "?page=2",
                "//example.org/a",
                "https://example.org",
                "HTTP://EXAMPLE.ORG",
                "mailto:a@example.org",
                "tel:+33140158000",
                "sms:+33140158000",
                "geo:48.86,2.33",
                "Chapitre 1 : début.md",
                "javascript",
                "a/javascript:b",
                "image.data"
            })
    void accepts_addresses_that_only_lead_somewhere(String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "java script:alert(1)",
                "\u200bjavascript:alert(1)",
                "\u00a0javascript:alert(1)",
                "javascript :alert(1)",
                "data:text/html,x",
                "DATA:image/svg+xml,x",
                "vbscript:x",
                "file:///etc/passwd",
                "blob:x",
                "view-source:x",
                "inconnu:x",
                "a\u007fb"
            })
    void refuses_addresses_that_run_something_however_disguised(String value) {
        assertThat(Judge.faults(new Bean(value))).containsExactly("value");
    }
}
