package org.lumieres.guide.loader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.loader.markdown.MarkdownReader.ChapterText;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;

/** However tags and templates are mixed with Markdown, every word of the text is in the model, and none twice. */
class HtmlLawsTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    private static final MarkdownReader READER = new MarkdownReader(Locale.ENGLISH);

    /** Elements around words, in which words have a place. */
    private static final List<String> ELEMENTS = List.of(
            "a href=\"https://example.org\"",
            "a name=\"n\"",
            "aside",
            "b",
            "blockquote",
            "button",
            "caption",
            "center",
            "code",
            "dd",
            "details",
            "div",
            "div lang=\"en\"",
            "div markdown=\"1\"",
            "dl",
            "dt",
            "em",
            "fieldset",
            "figcaption",
            "figure",
            "font",
            "form",
            "h1",
            "h2",
            "h6",
            "kbd",
            "label",
            "li",
            "noscript",
            "ol",
            "option",
            "p",
            "picture",
            "pre",
            "q",
            "rt",
            "ruby",
            "section",
            "select",
            "span lang=\"en\"",
            "sub",
            "summary",
            "svg",
            "table",
            "Tabs",
            "tbody",
            "td",
            "td colspan=\"2\"",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "u",
            "ul",
            "unknown",
            "video",
            "your-name");

    private static final List<String> BETWEEN = List.of(
            "\n",
            "\n",
            "\n\n",
            "\n\n",
            "\n\n",
            " ",
            "\n- ",
            "\n\n- ",
            "\n\n## ",
            "\n\n> ",
            "\n\n1. ",
            "\n  ",
            "**",
            "*",
            "<br>",
            "<hr>",
            "<img src=\"a.png\" alt=\"\">",
            "<!-- -->",
            "<!--\n\n-->",
            "{{< x >}}",
            "{% x %}",
            "\n{% x %}\n",
            "<% x %>",
            "{{ x }}",
            "<?php x ?>",
            "<Badge/>",
            "&amp;",
            " < ",
            "\n\n| a |\n| - |\n| ",
            "\n:::note\n",
            "\n:::\n");

    @Property(tries = 2000, seed = SEED)
    void every_word_is_kept_once(@ForAll("soups") List<String> pieces) {
        StringBuilder markdown = new StringBuilder();
        int words = 0;
        for (String piece : pieces) {
            markdown.append(piece.equals("word") ? " word" + words++ + "w " : piece);
        }
        SourceText source = SourceText.of("animer.md", markdown.toString());
        Problems problems = Problems.of("org.lumieres.guide.loader.markdown.messages", Locale.ENGLISH);
        ChapterText chapter = READER.readChapter(source, 0, Folder.chapter(), problems);
        String dump = ModelDump.of(chapter).replaceAll(" id=\"[^\"]*\"", "");
        for (int i = 0; i < words; i++) {
            assertThat(dump.split("word" + i + "w", -1)).as(markdown.toString()).hasSize(2);
        }
        assertThat(READER.readPlacedChapter(source, 0, Folder.chapter())).isEqualTo(chapter);
        READER.placeChapter(
                source,
                0,
                Folder.chapter(),
                ModelPath.ROOT,
                (path, range) -> assertThat(path).isNotNull());
    }

    @Provide
    Arbitrary<List<String>> soups() {
        Arbitrary<String> open = Arbitraries.of(ELEMENTS).map(element -> "<" + element + ">");
        Arbitrary<String> close = Arbitraries.of(ELEMENTS).map(element -> "</" + element.replaceAll(" .*", "") + ">");
        Arbitrary<String> word = Arbitraries.just("word");
        return Arbitraries.oneOf(open, close, Arbitraries.of(BETWEEN), word, word)
                .list()
                .ofMaxSize(40);
    }
}
