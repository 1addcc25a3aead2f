package org.lumieres.guide.render.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.examples.Reloaded;
import org.lumieres.guide.render.examples.Rendered;

/** HTML and templates in a guide's text: nothing of them is run or passed through, and what is kept stays the same. */
class ForeignMarkupTest {
    private static final Path EXAMPLES =
            Path.of("../guide-loader/src/test/resources/org/lumieres/guide/loader/markdown");

    @TempDir
    Path folder;

    @Test
    void nothing_in_a_text_is_ever_run() throws IOException {
        Guide guide = load("""
                # Titre <script>alert(1)</script>

                <script>alert(2)</script> <scr<script>ipt>alert(3)</script>

                <div onclick="alert(4)"><a href="javascript:alert(5)">a</a> <a href=" java&#10;script:alert(6)">b</a></div>

                <img src="javascript:alert(7)" onerror="alert(8)"> <iframe src="javascript:alert(9)"></iframe>

                <svg onload="alert(10)"><script>alert(11)</script><title>c</title></svg>

                <svg>

                <script>alert(12)</script>

                </svg>

                <p title="<script>alert(13)</script>">d {{< script >}} <%= "<script>" %> <!--><script>alert(14)</script></p>

                <plaintext><script>alert(15)</script>

                <Foo a={<script>alert(16)</script>} />

                [e](<javascript:alert(17)>) ![f](javascript:alert(18)) <object data="javascript:alert(19)"></object>
                """);
        String page = Rendered.html(guide, Assets.none());
        Document document = Jsoup.parse(page);

        assertThat(page).doesNotContainIgnoringCase("<script");
        assertThat(document.select("script, iframe, object, embed, svg")).isEmpty();
        assertThat(document.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .extracting(Attribute.class::cast)
                .noneMatch(attribute -> attribute.getKey().startsWith("on"))
                .noneMatch(attribute -> attribute
                        .getValue()
                        .replaceAll("\\s", "")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("javascript:"));
    }

    @TestFactory
    Stream<DynamicTest> written_as_markdown_it_loads_as_an_equal_guide() {
        return List.of(
                        "html/across",
                        "html/comments",
                        "html/mending",
                        "html/words",
                        "templates/components",
                        "templates/lines",
                        "templates/words")
                .stream()
                .map(example -> DynamicTest.dynamicTest(example, () -> {
                    Guide guide = load(Files.readString(EXAMPLES.resolve(example + ".md")));
                    Reloaded reloaded = Reloaded.fromMarkdown(guide);
                    assertThat(reloaded.guide()).as(reloaded.files()).isEqualTo(guide);
                }));
    }

    private Guide load(String markdown) throws IOException {
        Files.writeString(folder.resolve("guide.yaml"), """
                id: guide
                title: Guide
                language: fr
                chapters: [animer.md, moderer.md]
                """);
        Files.createDirectories(folder.resolve("images"));
        Files.writeString(folder.resolve("images/reseau.png"), "image");
        Files.writeString(folder.resolve("moderer.md"), "# Modérer\n");
        Files.writeString(folder.resolve("animer.md"), markdown);
        return Lumieres.load(folder, Locale.ENGLISH).guide().orElseThrow();
    }
}
