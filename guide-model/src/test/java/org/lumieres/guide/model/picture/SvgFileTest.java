package org.lumieres.guide.model.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings: what is drawn stays, and what could run, ask or tell goes. */
class SvgFileTest {
    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    private static PictureFile read(String text) throws UnreadablePictureException {
        return PictureFile.read(text.getBytes(StandardCharsets.UTF_8), PictureLimits.standard());
    }

    private static String cleaned(String content) throws UnreadablePictureException {
        String whole = new String(read(OPEN + content + "</svg>").cleaned(), StandardCharsets.UTF_8);
        assertThat(new String(read(whole).cleaned(), StandardCharsets.UTF_8))
                .as("cleaned twice")
                .isEqualTo(whole);
        return whole.strip().replace(OPEN, "").replaceFirst("</svg>$", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <svg xmlns="http://www.w3.org/2000/svg" width="10" height="20"/>                                | 10  | 20
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480"/>                                 | 640 | 480
            <?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" height='2.6px' width='7.2px'/>     | 7   | 3
            <svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%" viewBox="0,0,30,40"/>        | 30  | 40
            <svg xmlns="http://www.w3.org/2000/svg" width="60" viewBox="0 0 30 40"/>                        | 60  | 80
            <svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="1in"/>                            | 794 | 96
            <svg xmlns="http://www.w3.org/2000/svg" width="0" height="-1"/>                                 | 300 | 150
            <s:svg xmlns:s="http://www.w3.org/2000/svg"/>                                                   | 300 | 150
            """)
    void its_size_is_what_a_browser_gives_it(String drawing, int width, int height) throws Exception {
        assertThat(read(drawing).width()).isEqualTo(width);
        assertThat(read(drawing).height()).isEqualTo(height);
    }

    @Test
    void one_that_only_draws_keeps_its_bytes() throws Exception {
        String drawing = "<?xml version='1.0'?>\n" + OPEN
                + "<style>a{fill:url(#b)}</style>\n<use xlink:href='#c' style='fill : red'/><a id=\"c\" /></svg>\n\n";

        assertThat(new String(read(drawing).cleaned(), StandardCharsets.UTF_8)).isEqualTo(drawing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <script>alert(1)</script><path d="M0 0"/>                         | <path d="M0 0"></path>
            <g onclick="alert(1)" OnLoad="alert(2)">é</g>                     | <g>é</g>
            <a xlink:href="javascript:alert(1)"><text>mot</text></a>          | <a><text>mot</text></a>
            <image href="https://exemple.fr/pixel.png" width="1"/>            | <image width="1"></image>
            <image href="data:image/png;base64,AA=="/><!-- -->                | <image href="data:image/png;base64,AA=="></image>
            <image href="data:image/svg+xml;base64,AA=="/>                    | <image></image>
            <use xlink:href="autre.svg#a"/>                                   | <use></use>
            <rect fill="url(https://exemple.fr/a#b)" stroke="url(#c)"/>       | <rect fill="none" stroke="url(#c)"></rect>
            <rect style="fill:url( 'a.svg' );stroke:red"/>                    | <rect style="fill:none;stroke:red"></rect>
            <rect style="fill:u\\72l(a.svg)"/>                                | <rect></rect>
            <style>@import "a.css"; b{fill:url(c.svg)}</style>                | <style> b{fill:none}</style>
            <style>/*</style>*/@import url(//x.fr/a.css);</style>             | !
            <set attributeName="href" to="https://exemple.fr"/><g/>           | <g></g>
            <animate attributeName="onclick" to="alert(1)"/><g/>              | <g></g>
            <foreignObject><p>texte</p></foreignObject><g/>                   | <g></g>
            <metadata>Jeanne Martin</metadata><!-- Jeanne Martin --><g/>      | <g></g>
            <g xmlns:i="urn:i" i:export="/home/jeanne/a.png"><i:grid/></g>    | <g></g>
            <?xml-stylesheet href="a.css"?><g xml:base="https://exemple.fr" xml:lang="fr"/> | <g xml:lang="fr"></g>
            <text>a &lt; b &amp; c</text><!-- -->                             | <text>a &lt; b &amp; c</text>
            """)
    void what_could_run_ask_or_tell_goes(String content, String kept) throws Exception {
        if (kept.equals("!")) {
            assertThatThrownBy(() -> cleaned(content)).isInstanceOf(UnreadablePictureException.class);
        } else {
            assertThat(cleaned(content)).isEqualTo(kept);
        }
    }

    @Test
    void one_without_the_namespace_gets_it() throws Exception {
        assertThat(new String(read("<svg><path d='M0 0'/></svg>").cleaned(), StandardCharsets.UTF_8))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("<path d=\"M0 0\">");
    }

    @Test
    void a_document_type_is_not_asked_for_and_goes() throws Exception {
        String drawing = "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
                + " \"http://127.0.0.1:1/svg11.dtd\">" + OPEN + "<g/></svg>";

        assertThat(new String(read(drawing).cleaned(), StandardCharsets.UTF_8))
                .doesNotContain("DOCTYPE")
                .contains("<g></g>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!ENTITY a SYSTEM \"file:///etc/passwd\">",
                "<!ENTITY % a SYSTEM \"http://127.0.0.1:1/a.dtd\"> %a;",
                "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
            })
    void entities_are_refused_whatever_they_are(String entities) {
        assertThatThrownBy(() -> read("<!DOCTYPE svg [" + entities + "]>" + OPEN + "<text>&b;</text></svg>"))
                .hasMessage("ENTITIES");
        assertThatThrownBy(() -> PictureFile.read(
                        ("<!DOCTYPE svg [" + entities + "]>" + OPEN + "</svg>").getBytes(StandardCharsets.UTF_16),
                        PictureLimits.standard()))
                .hasMessage("ENTITIES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<g>", "</g>", "<g a=1/>", "&nbsp;", "<g></G>"})
    void what_is_not_well_formed_is_damaged(String content) {
        assertThatThrownBy(() -> read(OPEN + content + "</svg>")).hasMessage("DAMAGED");
    }

    @Test
    void parts_that_use_parts_that_use_parts_are_counted() throws Exception {
        StringBuilder bomb = new StringBuilder("<path id=\"p0\"/>");
        for (int i = 1; i < 12; i++) {
            bomb.append("<g id=\"p").append(i).append("\">");
            bomb.append(("<use href=\"#p" + (i - 1) + "\"/>").repeat(10)).append("</g>");
            if (i == 3) {
                assertThat(read(OPEN + bomb + "<use href=\"#p3\"/></svg>").width())
                        .isEqualTo(300);
            }
        }

        assertThatThrownBy(() -> read(OPEN + bomb + "</svg>")).hasMessage("TOO_INTRICATE");
        assertThatThrownBy(() -> read(OPEN + "<g id='a'><g><use href='#a'/></g></g></svg>"))
                .hasMessage("TOO_INTRICATE");
        assertThatThrownBy(() -> read(OPEN + "<g>".repeat(100_000) + "</g>".repeat(100_000) + "</svg>"))
                .hasMessage("TOO_INTRICATE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s!\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$s! 1\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><path style=\"fill:url(%2$s)\"/></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>%3$s</style></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>%4$s</style></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>src%2$s:</style></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"data:image/png;base64,%1$s!\"/></svg>",
            })
    void what_is_written_to_be_slow_is_read_in_time(String drawing) {
        int many = 200_000;
        byte[] bytes = drawing.formatted("1".repeat(many), " ".repeat(many), "url(".repeat(many), "/*".repeat(many))
                .getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                PictureFile.read(bytes, PictureLimits.standard()).cleaned();
            } catch (UnreadablePictureException refused) {
                // An answer too, if it comes in time.
            }
        });
    }
}
