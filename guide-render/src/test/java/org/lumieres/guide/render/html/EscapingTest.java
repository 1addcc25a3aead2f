package org.lumieres.guide.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Index;
import org.lumieres.guide.render.fragment.OwnMarkup;
import org.lumieres.guide.render.fragment.Phrases;
import org.lumieres.guide.render.fragment.Run;

/** Whatever a guide says stays what it says: words never become markup. */
class EscapingTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    @Property(seed = SEED)
    void text_reads_back_as_it_was_written(@ForAll("texts") String text) {
        String html =
                new HtmlWriter().raw("<pre><b>").text(text).raw("</b></pre>").takeFrom(0);
        Element read = Jsoup.parseBodyFragment(html).selectFirst("b");
        assertThat(read.wholeText()).isEqualTo(text);
        assertThat(read.children()).isEmpty();
    }

    @Property(seed = SEED)
    void an_attribute_reads_back_as_it_was_written(@ForAll("texts") String text) {
        String html = new HtmlWriter()
                .raw("<b")
                .attribute("title", text)
                .raw(">x</b>")
                .takeFrom(0);
        Element read = Jsoup.parseBodyFragment(html).selectFirst("b");
        assertThat(read.attr("title")).isEqualTo(text);
        assertThat(read.attributes()).hasSize(1);
        assertThat(read.text()).isEqualTo("x");
    }

    @Property(seed = SEED)
    void no_sign_of_markup_is_left_in_any_text_whatsoever(@ForAll String text) {
        String html = new HtmlWriter().text(text).takeFrom(0);
        assertThat(html).doesNotContain("<", ">");
        assertThat(html.chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
    }

    @Property(seed = SEED)
    void no_link_ever_runs_a_script(@ForAll("schemes") String scheme, @ForAll("texts") String rest) {
        assertThat(link(scheme + ":" + rest)).doesNotContain("<a");
    }

    @Example
    void safe_links_stay_links() {
        for (String url : List.of(
                "https://a.example/?a=1&b=2#c",
                "HTTP://a.example",
                "mailto:a@b.example",
                "tel:+33100000000",
                "../a:b",
                "?q=a:b",
                "#a:b",
                "a/b")) {
            assertThat(Jsoup.parseBodyFragment(link(url)).select("a").attr("href"))
                    .isEqualTo(url);
        }
    }

    @Example
    void signs_that_no_address_holds_are_encoded() {
        assertThat(link("https://a.example/b c\"<d>")).startsWith("<a href=\"https://a.example/b%20c%22%3Cd%3E\"");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("<>&\"'`=/ \n\tabé’\u00A0\u202F\uFEFFإ")
                .withChars("&lt;&#60;--]]><![CDATA[<script>")
                .ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> schemes() {
        return Arbitraries.of(
                "javascript",
                "JavaScript",
                " javascript",
                "java\nscript",
                "java\tscript",
                "\u0001javascript",
                "vbscript",
                "data",
                "file",
                "blob",
                "");
    }

    private static String link(String url) {
        HtmlWriter html = new HtmlWriter();
        Index index = Index.of(Guide.builder("guide", "Guide", "fr").build());
        Run run = new Run(html, index, new LinksAsWritten(), src -> null, OwnMarkup.none(), Phrases.in("fr"), "fr");
        run.inlines().write(List.of(new Inline.Link(url, null, List.of(new Inline.Text("mot")))));
        return html.takeFrom(0);
    }
}
