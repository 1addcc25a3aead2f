package org.lumieres.guide.loader.markdown.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the grammar makes of words, where the specification of CommonMark has no example of it. */
class InlineGrammarTest {
    private static final int NESTING = 10;

    /** commonmark-java, version 0.30, reads these otherwise. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "a <??> b            | a <??> b",
                "a <!note> b         | a <!note> b",
                "[a]((b \"c\")       | [a]((b &quot;c&quot;)",
                "&#xD800;            | \uFFFD",
                "^[a [b](c)](d)      | ^[a <a href=\"c\">b</a>](d)",
                "[a](b\u0085c)       | <a href=\"b\u0085c\">a</a>",
                "*~~~~* ~a~          | <em>~~~~</em> <del>a</del>",
            })
    void the_specification_counts(String markdown, String html) {
        assertThat(html(grammar(), markdown)).isEqualTo(html);
    }

    @Test
    void a_syntax_beside_those_of_CommonMark_is_asked_first() {
        InlineGrammar grammar = new InlineGrammar(List.of(new Answer()), List.of(), NESTING);
        assertThat(html(grammar, "&amp; *&amp;* `&` &lt;"))
                .isEqualTo("<code>42</code> <em><code>42</code></em> <code>&amp;</code> &lt;");
    }

    @Test
    void words_in_brackets_may_be_more_than_links() {
        InlineGrammar grammar = new InlineGrammar(List.of(), List.of(new Shout()), NESTING);
        assertThat(html(grammar, "a ![*b*] [c](d) ![e](f) [g]"))
                .isEqualTo("a <strong><em>b</em></strong> <a href=\"d\">c</a> <img src=\"f\" alt=\"e\" /> [g]");
    }

    @Test
    void a_link_inside_of_other_brackets_keeps_those_around_from_being_one() {
        assertThat(html(grammar(), "[a ![b [c](d)](e)](f)")).isEqualTo("[a <img src=\"e\" alt=\"b c\" />](f)");
    }

    @Test
    void what_is_too_long_for_a_label_names_nothing() {
        String label = "a".repeat(999);
        String definition = "\n\n[" + label + "]: /b\n";
        assertThat(html(grammar(), "[" + label + "]" + definition)).contains("<a href=\"/b\">");
        assertThat(html(grammar(), "![" + label + "a]" + definition)).doesNotContain("<img");
    }

    @Test
    void what_would_stand_too_deep_is_words() {
        String markdown = "*a **".repeat(NESTING) + "b" + "** c*".repeat(NESTING);
        assertThat(depth(parser(grammar()).parse(markdown))).isEqualTo(3 + NESTING);
        String links = "![".repeat(3 * NESTING) + "a" + "](b)".repeat(3 * NESTING);
        assertThat(depth(parser(grammar()).parse(links))).isBetween(NESTING, 3 + NESTING);
    }

    @Test
    void a_reader_may_be_used_for_one_block_after_the_other() {
        assertThat(html(grammar(), "*a [b\n\nc](d)* e*")).isEqualTo("*a [b</p>\n<p>c](d)* e*");
    }

    private static InlineGrammar grammar() {
        return new InlineGrammar(List.of(), List.of(), NESTING);
    }

    private static Parser parser(InlineGrammar grammar) {
        return Parser.builder().inlineParserFactory(grammar).build();
    }

    private static String html(InlineGrammar grammar, String markdown) {
        return HtmlRenderer.builder()
                .extensions(List.of(org.commonmark.ext.gfm.strikethrough.StrikethroughExtension.create()))
                .build()
                .render(parser(grammar).parse(markdown))
                .strip()
                .replaceAll("^<p>|</p>$", "");
    }

    private static int depth(Node node) {
        int deepest = 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            deepest = Math.max(deepest, depth(child));
        }
        return deepest + 1;
    }

    /** Reads {@code &amp;} as code. */
    private static final class Answer implements InlineSyntax {
        @Override
        public String signs() {
            return "&";
        }

        @Override
        public @Nullable Node read(Cursor cursor) {
            return cursor.next("&amp;") ? new Code("42") : null;
        }
    }

    /** Reads {@code ![words]} as strong. */
    private static final class Shout implements LinkSyntax {
        @Override
        public @Nullable Found read(BracketedWords words, Cursor cursor, InlineParserContext definitions) {
            if (words.marker() != '!' || words.destination() != null) {
                return null;
            }
            cursor.moveTo(words.end());
            return new Found(new StrongEmphasis(), true, true);
        }
    }
}
