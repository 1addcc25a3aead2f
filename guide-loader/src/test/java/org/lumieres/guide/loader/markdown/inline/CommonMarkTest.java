package org.lumieres.guide.loader.markdown.inline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Document;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Inlines are what the specification of CommonMark says, and what commonmark-java makes of the same words. */
class CommonMarkTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    private static final Path SPEC = Path.of("../../shared/corpora/commonmark-spec/spec.txt");
    private static final Pattern EXAMPLE =
            Pattern.compile("^`{32} example\\n(.*?)^\\.\\n(.*?)^`{32}$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Parser OURS = Parser.builder()
            .inlineParserFactory(new InlineGrammar(List.of(), List.of(), 1_000))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Parser THEIRS = Parser.builder()
            .extensions(List.of(StrikethroughExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().percentEncodeUrls(true).build();

    private static final String DEFINITIONS = "\n\n[a]: /un\n[b]: <deux mots> 'titre'\n";

    /** What inlines are made of, in pieces that are likely to make something together. */
    private static final List<String> PIECES = List.of(
            "*",
            "*",
            "**",
            "***",
            "_",
            "_",
            "__",
            "~",
            "~~",
            "[",
            "[",
            "]",
            "]",
            "](",
            "(",
            ")",
            "![",
            "!",
            "^",
            "<",
            ">",
            "`",
            "`",
            "``",
            "\\",
            "\\*",
            "\\]",
            "\\\n",
            "&",
            "&amp;",
            "&#65;",
            "&#0;",
            "&ngE;",
            "&lt",
            "a",
            "b",
            "é",
            "’",
            "…",
            "😀",
            " ",
            " ",
            "  ",
            "\u00A0",
            "\n",
            "\"",
            "'",
            "(/u)",
            "(<a b>)",
            "(/u \"t\")",
            "(a(b)c)",
            "('t')",
            "http://x.y",
            "<http://x.y>",
            "<b@c.d>",
            "<i>",
            "</i>",
            "<!--",
            "-->",
            "<?",
            "?>",
            "<![CDATA[",
            "]]>",
            "<a b='c' d=\"e\" f=g h/>",
            "[a]",
            "[b]",
            "[]",
            "-",
            "+",
            "=",
            "/",
            "\u2028",
            "\u0007");

    /** Where commonmark-java does not follow the specification; see {@link InlineGrammarTest}. */
    private static final Pattern DIFFERENT =
            Pattern.compile("~~~|<\\?\\?>|<![A-Za-z]|]\\((?:[^)\\\\]|\\\\.)*\\(", Pattern.DOTALL);

    /** Skipped where the corpora are not beside the project, except in CI. */
    @TestFactory
    Stream<DynamicTest> examples_of_the_specification() throws IOException {
        assumeTrue(Files.exists(SPEC) || System.getenv("CI") != null, "no corpora beside the project");
        List<DynamicTest> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(Files.readString(SPEC).replace('→', '\t'));
        while (matcher.find()) {
            String markdown = matcher.group(1);
            String html = matcher.group(2);
            examples.add(DynamicTest.dynamicTest(
                    markdown.strip(),
                    () -> assertThat(HTML.render(OURS.parse(markdown))).isEqualTo(html)));
        }
        assertThat(examples).hasSizeGreaterThan(600);
        return examples.stream();
    }

    @Property(tries = 20_000, seed = SEED)
    void the_tree_is_that_of_another_parser(@ForAll("words") String words) {
        String markdown = words + DEFINITIONS;
        assertThat(Tree.of(OURS.parse(markdown), markdown)).isEqualTo(Tree.of(THEIRS.parse(markdown), markdown));
    }

    @Property(tries = 2_000, seed = SEED)
    void with_or_without_places_the_tree_is_the_same(@ForAll("words") String words) {
        Document blind = (Document) Parser.builder()
                .inlineParserFactory(new InlineGrammar(List.of(), List.of(), 1_000))
                .build()
                .parse(words);
        assertThat(HTML.render(blind)).isEqualTo(HTML.render(OURS.parse(words)));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces))
                .filter(words -> !DIFFERENT.matcher(words).find());
    }
}
