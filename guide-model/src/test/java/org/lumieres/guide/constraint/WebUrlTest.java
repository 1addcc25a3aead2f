package org.lumieres.guide.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class WebUrlTest {
    record Bean(@Nullable @WebUrl String value) {}

    @ParameterizedTest
    @NullAndEmptySource
    void leaves_what_is_missing_to_other_constraints(@Nullable String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.culture.gouv.fr",
                "http://example.org/a?b=c#d",
                "HTTPS://EXAMPLE.ORG",
                "https://example.org:8443/",
                "https://fr.wikipedia.org/wiki/Réseau_social",
                "https://élysée.fr/",
                "https://[2001:db8::1]/"
            })
    void accepts_addresses_of_sites(String value) {
        assertThat(Judge.faults(new Bean(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.culture.gouv.fr",
                "/relatif",
                "//example.org",
                "ftp://example.org",
                "mailto:a@example.org",
                "javascript:alert(1)",
                "https:",
                "https://",
                "https:///chemin",
                "https://exa mple.org",
                "https://example.org/a b",
                "https://example.org/%zz"
            })
    void refuses_addresses_without_a_site_and_of_other_schemes(String value) {
        assertThat(Judge.faults(new Bean(value))).containsExactly("value");
    }
}
