package org.lumieres.guide.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The oracle of the fuzz tests: it refuses a page that breaks one promise, however it is written, and no other page.
 */
class SafePageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>1</script>",
                "<p>a<ScRiPt src='data:image/png;base64,AA=='></sCrIpT>",
                "<iframe></iframe>",
                "<object></object>",
                "<embed>",
                "<form></form>",
                "<base href='/'>",
                "<link rel='icon' href='a.png'>",
                "<applet></applet>",
                "<svg></svg>",
                "<math></math>",
            })
    void no_element_runs_or_loads_something(String html) {
        assertRefused(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p onclick='1'>a",
                "<p ONLOAD=1>a",
                "<img/onerror=1 src='data:image/png;base64,AA=='>",
                "<p style='background: url(https://example.org)'>a",
                "<p STYLE=''>a",
            })
    void no_attribute_runs_something_or_changes_the_looks(String html) {
        assertRefused(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='javascript:1'>a</a>",
                "<a href='JavaScript:1'>a</a>",
                "<a href=' \u0001java\tscr\nipt:1'>a</a>",
                "<a href='java&#10;script&colon;1'>a</a>",
                "<a href='vbscript:1'>a</a>",
                "<a href='data:text/html,<b>1</b>'>a</a>",
                "<a href='data:image/png,1'>a</a>",
                "<a href='data:image/png;base64'>a</a>",
                "<blockquote cite='javascript:1'>a</blockquote>",
                "<button formaction='javascript:1'>a</button>",
            })
    void no_link_runs_something(String html) {
        assertRefused(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='https://example.org/a.png'>",
                "<img src='//example.org/a.png'>",
                "<img src='a.png'>",
                "<IMG SRC='a.png'>",
                "<img srcset='https://example.org/a.png 2x'>",
                "<video poster='https://example.org/a.png'></video>",
                "<table background='https://example.org/a.png'></table>",
                "<a href='https://example.org' ping='https://example.org/b'>a</a>",
                "<meta http-equiv='Refresh' content='0; url=https://example.org'>",
            })
    void nothing_is_fetched(String html) {
        assertRefused(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>javascript:1 onclick=1 &lt;script&gt;",
                "<a href='https://example.org/?q=javascript:1'>a</a>",
                "<a href='#javascript'>a</a>",
                "<a href='chapitre.html'>a</a>",
                "<a href='mailto:a@example.org'>a</a>",
                "<img src='data:image/png;base64,AA==' alt=''>",
                "<img src='data:image/svg+xml;base64,AA==' alt=''>",
                "<blockquote cite='https://example.org'>a</blockquote>",
                "<style>p { color: red }</style><meta charset='utf-8'><details open>a</details>",
                "<meta http-equiv='Content-Security-Policy' content='default-src none'>",
            })
    void a_page_that_only_says_something_is_sound(String html) {
        assertThatCode(() -> SafePage.assertSafe(html)).doesNotThrowAnyException();
    }

    private static void assertRefused(String html) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> SafePage.assertSafe(html));
    }
}
