package org.lumieres.guide.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Callout;
import org.lumieres.guide.model.CalloutKind;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.render.examples.NuChecker;
import org.lumieres.guide.render.examples.PageLaws;
import org.lumieres.guide.render.markup.BlockMarkup;
import org.lumieres.guide.render.markup.MarkupWriter;

/** Who embeds the renderer may write a kind of block otherwise, and cannot break the page with it. */
class OwnMarkupTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    private static final BlockMarkup<KeyFigure> METER = (figure, html) ->
            html.element("figure", Map.of("class", "share", "data-unit", String.valueOf(figure.unit())), () -> {
                html.element("strong", () -> html.text(figure.value()));
                html.blocks(figure.statement());
                html.link("https://www.example.org/", "la source");
            });

    @Example
    void a_kind_of_block_is_written_otherwise_wherever_it_stands() {
        Document page = page(METER, figure(null), new Callout(CalloutKind.NOTE, null, List.of(figure(null))));

        assertThat(page.select("figure.share > strong").eachText()).containsExactly("70", "70");
        assertThat(page.select(".callout > figure.share > p").text()).isEqualTo("des internautes");
        assertThat(page.select("figure.share").attr("data-unit")).isEqualTo("%");
        assertThat(page.select(".key-figure")).isEmpty();
    }

    @Example
    void a_link_to_the_block_leads_to_it_still() throws Exception {
        Block link = new Paragraph(List.of(Guides.ref(Inline.Reference.Kind.SECTION, "c#part", "la part")));
        String html = render(METER, figure("part"), link);
        Document page = Jsoup.parse(html);

        assertThat(page.getElementById("c/part").children()).hasSize(1).allMatch(child -> child.is("figure.share"));
        PageLaws.assertLinksResolve(page);
        assertThat(NuChecker.findings(html.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Example
    void what_it_writes_may_stand_around_what_the_library_writes() {
        BlockMarkup<KeyFigure> around = (figure, html) -> html.element("aside", html::asUsual);
        Document page = page(around, figure("part"));

        assertThat(page.select("aside > figure.key-figure#c/part".replace("/", "\\/")))
                .hasSize(1);
        assertThat(page.getAllElements().eachAttr("id")).doesNotHaveDuplicates();
    }

    @Example
    void headings_go_on_where_those_around_are() {
        BlockMarkup<KeyFigure> sheet = (figure, html) -> html.heading(
                "La part", () -> html.heading("Sa source", () -> html.inlines(List.of(Guides.text("Baromètre")))));
        Document page = page(sheet, figure(null));

        assertThat(page.select("article h2, article h3, article h4").eachText())
                .containsExactly("C", "La part", "Sa source");
        PageLaws.assertHeadingsNeverSkip(page);
    }

    @Property(tries = 200, seed = SEED)
    void no_word_of_a_guide_becomes_markup(@ForAll String words) {
        BlockMarkup<KeyFigure> markup = (figure, html) -> html.element(
                "p",
                Map.of("title", words, "class", "own"),
                () -> html.text(words).link(words, words));
        Element own = page(markup, figure(null)).selectFirst("p.own");

        assertThat(own.attributes()).hasSize(2);
        assertThat(own.getAllElements()).allMatch(element -> element.is("p, a"));
        assertThat(own.select("a[href^=javascript]")).isEmpty();
    }

    @Example
    void a_link_that_could_run_something_is_its_words() {
        Document page = page((figure, html) -> html.link("javascript:alert(1)", "ici"), figure(null));

        assertThat(page.select("article a:not(.permalink)")).isEmpty();
        assertThat(page.select("article").text()).contains("ici");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "iframe", "img", "a", "h2", "P", "p onclick=x", "", "br", "form"})
    void no_element_is_written_that_could_load_or_run_something(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page((figure, html) -> html.element(name, () -> {}), figure(null)))
                .withMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"onclick", "style", "href", "src", "id", "srcdoc", "class x", "data-", "aria-A", "xlink:href"})
    void no_attribute_is_written_that_could_load_or_run_something(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page((figure, html) -> html.element("p", Map.of(name, "x"), () -> {}), figure(null)))
                .withMessageContaining(name);
    }

    @Example
    void a_footnote_has_no_place_of_its_own_and_an_interface_is_no_kind() {
        var builder = HtmlRenderer.builder();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.block(Footnote.class, (note, html) -> {}));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.block(Block.class, (block, html) -> {}));
    }

    @Example
    void attributes_are_written_in_the_order_of_their_names() throws IOException {
        BlockMarkup<KeyFigure> markup = (figure, html) ->
                html.element("p", Map.of("title", "t", "class", "c", "lang", "la", "data-x", "x"), () -> {});
        assertThat(render(markup, figure(null))).contains("<p class=\"c\" data-x=\"x\" lang=\"la\" title=\"t\"></p>");
    }

    @Example
    void the_writer_is_of_no_use_afterwards() {
        List<MarkupWriter> kept = new ArrayList<>();
        page((figure, html) -> kept.add(html), figure(null));

        assertThatThrownBy(() -> kept.get(0).text("too late")).isInstanceOf(IllegalStateException.class);
    }

    private static KeyFigure figure(String id) {
        return KeyFigure.builder("70")
                .id(id)
                .unit("%")
                .statement(Paragraph.of("des internautes"))
                .build();
    }

    private static Document page(BlockMarkup<KeyFigure> markup, Block... blocks) {
        try {
            return Jsoup.parse(render(markup, blocks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String render(BlockMarkup<KeyFigure> markup, Block... blocks) throws IOException {
        Guide guide = Guide.builder("g", "G", "fr")
                .volumes(Volume.builder("g", "G")
                        .chapters(Chapter.builder("c", "C").body(blocks).build())
                        .build())
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlRenderer.builder().block(KeyFigure.class, markup).build().render(guide, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
