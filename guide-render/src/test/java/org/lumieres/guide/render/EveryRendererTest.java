package org.lumieres.guide.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Image;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Quote;
import org.lumieres.guide.render.examples.SampleGuide;
import org.lumieres.guide.render.html.HtmlRenderer;
import org.lumieres.guide.render.json.JsonRenderer;
import org.lumieres.guide.render.markdown.MarkdownRenderer;
import org.lumieres.guide.render.text.TextRenderer;

/** What holds in every format. */
class EveryRendererTest {

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "tr", "th-TH-u-nu-thai"})
    void theLanguageOfTheMachineChangesNothing(String machine) throws IOException {
        Map<String, String> usual = files(SampleGuide.whole());
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machine));
        try {
            assertThat(files(SampleGuide.whole())).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,alert(1)", "odd:alert(1)"})
    void anAddressThatCouldRunSomethingIsNotWritten(String url) throws IOException {
        Guide guide = SampleGuide.around(List.of(
                new Paragraph(List.of(new Inline.Link(url, null, List.of(new Inline.Text("# les mots"))))),
                new Paragraph(List.of(new Inline.Picture(Image.of(url, "le dessin"), null))),
                new Quote(List.of(Paragraph.of("Cité.")), null, null, null, url, null)));
        Map<String, String> files = files(guide);
        files.remove("json");

        assertThat(String.join("\n", files.values())).doesNotContain("alert");
        assertThat(files.get("html")).contains("# les mots");
        assertThat(files.get("text")).contains("# les mots");
        assertThat(files.get("01-exemple.md")).contains("\\# les mots").contains("le dessin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://x.fr/f", "sms:+33", "doi:10.1000/182", "urn:isbn:1"})
    void aLinkThatLeadsSomewhereIsOneInEveryFormat(String url) throws IOException {
        Map<String, String> files = files(SampleGuide.around(
                List.of(new Paragraph(List.of(new Inline.Link(url, null, List.of(new Inline.Text("mots"))))))));

        assertThat(files.get("html")).contains("<a href=\"" + url + "\">mots</a>");
        assertThat(files.get("text")).contains("<1> " + url);
        assertThat(files.get("01-exemple.md")).contains("[mots](" + url + ")");
    }

    @Test
    void nothingInTheTextSteersATerminal() throws IOException {
        String text = files(SampleGuide.around(List.of(
                        Paragraph.of("avant \u001B]0;titre\u0007 \u202Eaprès\u2066"),
                        new CodeListing(null, null, "\tcode\u001B[2J\u009B\n"))))
                .get("text");

        assertThat(text).contains("\uFFFD]0;titre\uFFFD \uFFFDaprès\uFFFD").contains("\tcode\uFFFD[2J\uFFFD");
        assertThat(text.replace("\n", "").replace("\t", "").codePoints()).noneMatch(Character::isISOControl);
    }

    private static Map<String, String> files(Guide guide) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (GuideRenderer renderer :
                List.of(HtmlRenderer.standard(), TextRenderer.standard(), JsonRenderer.standard())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            renderer.render(guide, out);
            files.put(renderer.format().name().toLowerCase(Locale.ROOT), out.toString(StandardCharsets.UTF_8));
        }
        MarkdownRenderer.standard()
                .render(guide, (path, content) -> files.put(path, new String(content, StandardCharsets.UTF_8)));
        return files;
    }
}
