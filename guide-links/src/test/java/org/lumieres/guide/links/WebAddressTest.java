package org.lumieres.guide.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://example.org, http://example.org/",
        "HTTPS://Example.ORG/A?b=c#d, https://example.org/A?b=c",
        "http://user:secret@example.org:8080/a, http://example.org:8080/a",
        "https://musée.example/été, https://xn--muse-dpa.example/%C3%A9t%C3%A9",
        "https://musée.example:8443/, https://xn--muse-dpa.example:8443/",
        "https://example.org/a%20b, https://example.org/a%20b",
        "'http://[2001:DB8::1]/', 'http://[2001:db8::1]/'"
    })
    void an_address_is_asked_for_in_ascii_and_without_secrets(String written, String asked) {
        assertThat(WebAddress.of(written)).hasValue(URI.create(asked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.md",
                "#a",
                "//example.org/",
                "mailto:a@example.org",
                "ftp://example.org/",
                "javascript:alert(1)",
                "http:",
                "http:///a",
                "http://a b/",
                "https://[",
                "file:///etc/hosts",
                "http:a"
            })
    void what_is_no_address_of_the_web_is_not_asked_for(String written) {
        assertThat(WebAddress.of(written)).isEmpty();
    }
}
