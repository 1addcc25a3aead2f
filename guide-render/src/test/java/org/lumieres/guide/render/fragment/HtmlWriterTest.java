package org.lumieres.guide.render.fragment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlWriterTest {
    private static final String SEED = "20141126";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Rien à changer ici. | Rien à changer ici. | Rien à changer ici.
            a & b               | a &amp; b           | a &amp; b
            &                   | &amp;               | &amp;
            a<b>c               | a&lt;b&gt;c         | a&lt;b&gt;c
            dit "oui"           | dit "oui"           | dit &quot;oui&quot;
            l'un                | l'un                | l'un
            œuf – € – 学         | œuf – € – 学         | œuf – € – 学
            """)
    void what_markup_is_made_of_is_escaped_and_all_else_is_as_it_was(String words, String text, String attribute) {
        assertThat(text(words)).isEqualTo(text);
        assertThat(attribute(words)).isEqualTo(" a=\"" + attribute + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\uD83D\uDE00b', 'a\uD83D\uDE00b'",
        "'a\uD83Db',       'a\uFFFDb'",
        "'a\uDE00b',       'a\uFFFDb'",
        "'\uD83D',         '\uFFFD'",
        "'\uD83D\uDE00<',  '\uD83D\uDE00&lt;'",
        "'a\u0000b',       'a\uFFFDb'",
        "'a\u007Fb',       'a\uFFFDb'",
        "'a\u0085b',       'a\uFFFDb'",
        "'a\uFFFEb',       'a\uFFFDb'",
        "'a\tb\nc',        'a\tb\nc'",
        "'a\u00A0b\u202Fc', 'a\u00A0b\u202Fc'"
    })
    void what_no_document_can_hold_is_told_by_a_sign(String words, String text) {
        assertThat(text(words)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"a-b, a.b", "a--b, a..b", "a-.b, a.b", "a-, a."})
    void lines_end_as_on_the_web(String words, String text) {
        assertThat(text(words.replace('-', '\r').replace('.', '\n'))).isEqualTo(text.replace('.', '\n'));
    }

    @Property(tries = 500, seed = SEED)
    void what_was_escaped_reads_as_it_was(
            @ForAll @Chars({'a', 'é', ' ', '&', '<', '>', '"', ';', '#', '\n', '\u202F', '€'}) String words) {
        assertThat(Parser.unescapeEntities(text(words), false)).isEqualTo(words);
        assertThat(Entities.unescape(attribute(words))).isEqualTo(" a=\"" + words + "\"");
    }

    @Property(tries = 200, seed = SEED)
    void pieces_read_as_one(@ForAll String one, @ForAll String other) {
        HtmlWriter html = new HtmlWriter().text(one).raw("<br>").text(other);

        assertThat(html.takeFrom(0)).isEqualTo(text(one) + "<br>" + text(other));
        assertThat(html.mark()).isZero();
    }

    private static String text(String words) {
        return new HtmlWriter().text(words).takeFrom(0);
    }

    private static String attribute(String words) {
        return new HtmlWriter().attribute("a", words).takeFrom(0);
    }
}
