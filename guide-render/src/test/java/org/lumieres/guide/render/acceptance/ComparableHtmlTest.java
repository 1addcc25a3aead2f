package org.lumieres.guide.render.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparableHtmlTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " == ",
            value = {
                "<p>a\\n  b </p> == <p>a b</p>\\n",
                "<a title=x href=/ä?b[]>c</a> == <a href='/%C3%A4?b%5B%5D' title=\"x\">c</a>",
                "&auml; &quot; &#42; == ä \" *",
                "a<br/>\\nb == a<br>b",
                "<ul>\\n<li>a</li>\\n</ul> == <ul><li>a</li></ul>",
                "a <!-- b --> c == a c"
            })
    void what_shows_the_same_is_equal(String one, String other) {
        assertThat(html(one)).isEqualTo(html(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " != ",
            value = {
                "<p>a</p> != a",
                "<li>a</li> != <li><p>a</p></li>",
                "<em>a</em> b != <em>a </em>b",
                "ab != a b",
                "<pre>a\\nb</pre> != <pre>a b</pre>",
                "<pre>  a</pre> != <pre>a</pre>",
                "<a href=/a>a</a> != <a href=/a/>a</a>",
                "<img src=a alt=b> != <img src=a>",
                "&lt;b> != <b>",
                "<h1>a</h1> != <h2>a</h2>"
            })
    void what_shows_otherwise_is_not(String one, String other) {
        assertThat(html(one)).isNotEqualTo(html(other));
    }

    @Test
    void what_our_renderer_adds_around_a_text_does_not_count() {
        String chapter = """
                <article class="chapter" id="c">
                <div class="heading"><h1>without-title</h1><a class="permalink" href="#c">#</a></div>
                <section id="c/a"><div class="heading"><h2>A</h2><a class="permalink" href="#c/a">#</a></div>
                <figure><img src="b.png" alt="b"><figcaption>c</figcaption></figure>
                </section>
                </article>
                """;
        assertThat(ComparableHtml.ofChapter(chapter, "without-title"))
                .isEqualTo(ComparableHtml.of("<h2>A</h2><p><img src=\"/b.png\" alt=\"b\" title=\"c\"></p>"));
    }

    private static String html(String example) {
        return ComparableHtml.of(example.replace("\\n", "\n"));
    }
}
