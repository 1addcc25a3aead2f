package org.lumieres.guide.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every page as it is written. */
class PageLawsTest {

    @ParameterizedTest
    @EnumSource(Sites.class)
    void no_two_pages_have_one_title(Sites site) {
        List<String> titles = site.published().readPages().stream()
                .map(page -> site.published().document(page).title())
                .toList();

        assertThat(titles).hasSizeGreaterThan(5).doesNotContain("").doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("org.lumieres.guide.acceptance.Sites#readPages")
    void it_has_one_heading_of_the_first_level_and_skips_none(Sites site, String path) {
        Document page = site.published().document(path);
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main h1")).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("org.lumieres.guide.acceptance.Sites#pages")
    void it_says_its_language_and_its_direction(Sites site, String path) {
        Document page = site.published().document(path);

        assertThat(page.select("html").attr("lang")).isEqualTo(site == Sites.JARDIN ? "ar" : "fr");
        assertThat(page.select("html").attr("dir")).isEqualTo(site == Sites.JARDIN ? "rtl" : "ltr");
    }

    /** The policy of the pages forbids it, and so would that of many an institution. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("org.lumieres.guide.acceptance.Sites#pages")
    void nothing_runs_and_nothing_is_styled_inside_it(Sites site, String path) {
        Document page = site.published().document(path);

        assertThat(page.select("script:not([src]):not([type=application/ld+json]), [style], iframe, [^on]"))
                .isEmpty();
        boolean named = page.select("meta[http-equiv=Content-Security-Policy]")
                .attr("content")
                .contains("style-src 'sha256-");
        assertThat(page.select("style")).as("but what the policy names").hasSize(named ? 1 : 0);
    }
}
