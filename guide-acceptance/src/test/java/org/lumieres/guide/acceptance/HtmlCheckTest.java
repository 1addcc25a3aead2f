package org.lumieres.guide.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Nu HTML checker has nothing to say of any page: no error, no warning. */
class HtmlCheckTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("org.lumieres.guide.acceptance.Sites#pages")
    void each_page_is_valid(Sites site, String page) throws Exception {
        assertThat(HtmlChecker.findings(site.published().bytes(page))).isEmpty();
    }

    @Test
    void the_checker_would_have_told() throws Exception {
        String page = new String(Sites.LUMIERES.published().bytes("index.html"), UTF_8);
        String faulty = page.replace("<h1", "<h1 align=\"center\"").replace("theme/theme.", "https://x.example/theme.");

        assertThat(HtmlChecker.findings(faulty.getBytes(UTF_8)))
                .anyMatch(finding -> finding.contains("align"))
                .anyMatch(finding -> finding.contains("https://x.example/theme."));
    }
}
