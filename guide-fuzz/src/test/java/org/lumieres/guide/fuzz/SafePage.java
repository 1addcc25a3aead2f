package org.lumieres.guide.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What no page of ours has, whatever its guide was made of: something that runs, or that fetches. */
final class SafePage {
    private static final Set<String> FORBIDDEN =
            Set.of("script", "iframe", "object", "embed", "form", "base", "link", "frame", "applet", "svg", "math");

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "cite", "srcset", "data", "action", "formaction", "poster", "background", "ping");

    /** Those that are fetched without anybody asking for it. */
    private static final Set<String> FETCHED = Set.of("src", "srcset", "data", "poster", "background", "ping");

    /** White space and controls in a scheme are nothing to a browser. */
    private static final Pattern IGNORED = Pattern.compile("[\\p{Cntrl}\\s]+");

    private static final Pattern RUNS = Pattern.compile(
            "^(?:javascript:|vbscript:|data:(?!image/(?:png|jpeg|gif|webp|avif|svg\\+xml);base64,)).*", Pattern.DOTALL);

    private SafePage() {}

    /** Fails when a browser would run or fetch something on opening a page or on following its links. */
    static void assertSafe(String html) {
        for (Element element : Jsoup.parse(html).getAllElements()) {
            assertThat(FORBIDDEN).doesNotContain(element.normalName());
            assertThat(element.attr("http-equiv")).isNotEqualToIgnoringCase("refresh");
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                assertThat(name).doesNotStartWith("on").isNotEqualTo("style");
                if (ADDRESSES.contains(name)) {
                    assertSafeAddress(element, name, attribute.getValue());
                }
            }
        }
    }

    private static void assertSafeAddress(Element element, String name, String value) {
        String address = IGNORED.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
        assertThat(address).doesNotMatch(RUNS);
        if (FETCHED.contains(name)) {
            assertThat(address).as(element.outerHtml()).startsWith("data:image/");
        }
    }
}
