package org.lumieres.guide.loader.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is read as plain YAML is what a parser of the whole language reads, and it finds nothing wrong with it. */
class PlainYamlTest {
    private static final String SEED = "20141126";

    @Test
    void a_chapter_begins_with_plain_lines() {
        String text = "title: L’équipe répond  à tous\n\nreviewed: 2014-11-26\nreview-every:   P1Y  \norder: 12\n";
        ObjectNode read = PlainYaml.read(text);
        assertThat(read).isNotNull().isEqualTo(whole(text));
        assertThat(read.toString())
                .isEqualTo("{\"title\":\"L’équipe répond  à tous\",\"reviewed\":\"2014-11-26\","
                        + "\"review-every\":\"P1Y\",\"order\":\"12\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "a:\n",
                "a:b\n",
                "a: b: c\n",
                "a: b:\n",
                "a: b # c\n",
                "a: \"b\"\n",
                "a: [b]\n",
                "a: - b\n",
                "a: *b\n",
                "a: b\n  c\n",
                "a: b\na: c\n",
                "a: |\n  b\n",
                "- a\n",
                "a: true\n",
                "a: Null\n",
                "a: no\n",
                "a: 012\n",
                "a: 1.5\n",
                "a: 1:30\n",
                "a: ~\n",
                "a: b\tc\n",
                "a: b\r\n",
                "a: b\u2028c\n",
                "a: b\n---\n",
                "a b: c\n",
                "\"a\": b\n"
            })
    void the_rest_is_for_the_other_parser(String text) {
        assertThat(PlainYaml.read(text)).isNull();
    }

    @Property(tries = 10_000, seed = SEED)
    void both_parsers_read_alike(@ForAll("data") String text) {
        ObjectNode plain = PlainYaml.read(text);
        Statistics.label("plain")
                .collect(plain != null)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
        if (plain != null) {
            assertThat(plain).isEqualTo(whole(text));
        }
    }

    private static JsonNode whole(String text) {
        Problems problems = Problems.of("org.lumieres.guide.loader.messages", Locale.ENGLISH);
        try (JsonParser parser = Notation.YAML.parser(text)) {
            JsonNode root = new TreeReader(parser, Notation.YAML, SourceText.of("a.md", text), problems).readDocument();
            assertThat(problems.found()).isEmpty();
            return root;
        }
    }

    @Provide
    Arbitrary<String> data() {
        Arbitrary<String> keys = Arbitraries.of("title", "a", "b-c", "D_1", "y", "null", "é", "1", "a b", " a", "-");
        Arbitrary<String> pieces = Arbitraries.of(
                "mot",
                "é",
                "P1Y",
                "true",
                "no",
                "Off",
                "2014-11-26",
                "2014",
                "0",
                "7",
                "-",
                ".",
                ",",
                "[",
                "}",
                "'",
                "\"",
                " ",
                " ",
                "  ",
                ":",
                ": ",
                "#",
                " #",
                "&",
                "*",
                "!",
                "|",
                ">",
                "%",
                "@",
                "`",
                "’",
                "«",
                "\u00A0",
                "\u0085",
                "\uFEFF",
                "😀",
                "\t",
                "e5",
                "x1F",
                "_",
                "+",
                "<<",
                "=",
                "?",
                "/",
                "http://a.b/c");
        Arbitrary<String> values = pieces.list().ofMinSize(0).ofMaxSize(4).map(list -> String.join("", list));
        Arbitrary<String> lines = Combinators.combine(keys, Arbitraries.of(": ", ": ", ": ", ":", ":  "), values)
                .as((key, colon, value) -> key + colon + value);
        Arbitrary<String> ends = Arbitraries.of("\n", "\n", "\n", "\n\n", " \n", "");
        return Combinators.combine(lines, ends)
                .as((line, end) -> line + end)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(list -> String.join("", list));
    }
}
