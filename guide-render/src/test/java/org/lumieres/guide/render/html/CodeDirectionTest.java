package org.lumieres.guide.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Volume;

/** Code runs from the left, whatever the language around it. */
class CodeDirectionTest {

    @Test
    void code_runs_from_the_left_among_words_that_run_from_the_right() throws IOException {
        Document page = page("ar");
        assertThat(page.select("article pre").attr("dir")).isEqualTo("ltr");
        assertThat(page.select("article p code").attr("dir")).isEqualTo("ltr");
        assertThat(page.select("article kbd").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void where_all_runs_from_the_left_nothing_says_so() throws IOException {
        assertThat(page("fr").select("article [dir]")).isEmpty();
    }

    private static Document page(String language) throws IOException {
        Guide guide = Guide.builder("g", "Guide", language)
                .volumes(Volume.builder("v", "Volume")
                        .chapters(Chapter.builder("un", "Un")
                                .body(
                                        new Paragraph(List.of(
                                                new Inline.Code("./guide --to=html"), new Inline.Keyboard("Ctrl+K"))),
                                        new CodeListing("sh", null, "ls -l ./a/b\n"))
                                .build())
                        .build())
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlRenderer.builder().build().render(guide, out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }
}
