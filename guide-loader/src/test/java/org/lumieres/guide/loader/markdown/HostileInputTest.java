package org.lumieres.guide.loader.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.loader.markdown.MarkdownReader.ChapterText;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;

/**
 * Text that was written to hurt is read in a few seconds a megabyte, without an exception. Less than that is tried in
 * every build; {@code -Dhostile.size=1000000} tries the whole.
 */
class HostileInputTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    private static final int SIZE = Integer.getInteger("hostile.size", 300_000);
    /** Far above what any of them takes, for machines differ; far below what a quadratic one would. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final MarkdownReader READER = new MarkdownReader(Locale.FRENCH);

    /** Text that hurts only with another behind it, each {@link #SIZE} long. */
    static Stream<String> meals() {
        return Stream.of(
                half("*a ") + "b" + half("* c"),
                half("_a ") + half("*b~ c* "),
                half("_a **b ") + half("c** d~~ "),
                half("a ![ ||\n") + half("a ](b) ||\n"),
                half("![a ") + half("](b) "),
                half("a ![ ||\n") + half("a ] ||\n"),
                half("a ![ ||\n") + half("a ](b c.md) ||\n"),
                half("a [^ ||\n") + half("a ][x] ||\n"),
                half("[^a ") + half("] "),
                half("^[a ") + half("] "),
                half("a <? ||\n") + half("a <!-- ||\n"),
                half("a ` `` ||\n") + half("a <![CDATA[ ||\n"),
                "<a@" + half("b.") + "b> <http:" + half("a") + ">",
                "a " + half("# ") + "a " + half(" #"),
                "# " + half("#") + "x " + half("#"));
    }

    private static String half(String bite) {
        return bite.repeat(SIZE / 2 / bite.length());
    }

    static Stream<String> bites() {
        return Stream.of(
                "![[](",
                "[[a",
                "[[a|b]] ",
                "[a][b] ",
                "[a]{.b} ",
                "[a]{.b",
                "[a](b.md ",
                "[a] (b.md ",
                "(a)[b.md ",
                "[@a1 ",
                "**a :**b ",
                "**a ",
                "** a **",
                "*a :*b ",
                "==a== ",
                "%%a ",
                "a^b^ ",
                "a^b",
                "a ^b",
                "a~b~ ",
                "##a\n",
                "-a\n",
                "1.a\n",
                "a) b\n",
                "(@) a\n",
                "– a\n",
                "| a | b\n",
                "+--\n",
                "-- --\na\n",
                "::note\n",
                "```\n",
                "[",
                "![",
                "[a](",
                "[a](<b",
                "[a](b \"",
                "`",
                "`a``b```c",
                "*a **b ",
                "*a _b ",
                "_a __b ",
                "<a ",
                "<!-- ",
                "<? ",
                "<![CDATA[ ",
                "<sup>",
                "<b><i>",
                "</b>",
                "<br>",
                "{",
                "{#a ",
                "{a=\"b ",
                "# a {3d 2nd=x}\n",
                ":::tip{2nd=x 3}\n",
                "a{#b}",
                "> ",
                "- ",
                "1. ",
                "* - + ",
                "> - ",
                "\t",
                "[^a] ",
                "[^a]: b\n",
                "[a]: b\n",
                "[a]: <b\n",
                ":::note\n",
                ":::a{",
                ":::a{b=\"c\" ",
                "::::note\n:::tip\n",
                ": a\n",
                "a\n: b\n",
                "a\n\n: b\n\n",
                "$$\n",
                "$$\na\n",
                "# a\n",
                "## a\n\n###### b\n",
                "|",
                "| a ",
                "|a|b|\n|-|-|\n",
                "a|",
                "~~",
                "~~a ",
                "&amp;",
                "\\",
                "a@b.c ",
                "www.a.b ",
                "https://a.b ",
                "<div>",
                "<div>\n\n",
                "<details>\n\n",
                "<details>\n<summary>a</summary>\n\n",
                "<blockquote>\n\n",
                "<table><tr><td>",
                "<blockquote>",
                "<details>",
                "<div>\n\na\n\n",
                "</div>\n\n<div>\n\n",
                "a</div>\n\n<div>\n\n",
                "<div>\n<!-- a\n\n",
                "<div lang=en>\n\na\n\n",
                "<h1>a</h1>\n\n",
                "<b>\n\na\n\n",
                "<table><table>",
                "<table><tr><td colspan=1000 rowspan=1000>a",
                "<table>\n<tr>\n<td>\n\na\n\n",
                "<a <a",
                "<a b=\"",
                "<a b='\">",
                "<!--<!--",
                "<svg>\n\n",
                "<select><option>",
                "<iframe>",
                "<plaintext>",
                "<Tabs>\n\n",
                "<Tabs a={{",
                "<A-b/>\n\n",
                "{{<{{<",
                "{{<a>}}\n",
                "{% a\n",
                "{{ a }}",
                "{a.",
                "<%<%",
                "<%= a\nb\n\n",
                "<?php a ?>\n\n",
                "import a from 'b'\n\n",
                "export const a = {\n",
                "<ul><li>",
                "<pre>",
                "<script>",
                "a\n",
                "\n",
                "\u0000",
                "🎉",
                "\r",
                "> [!NOTE]\n",
                "![a](images/reseau.png)\n\n",
                "[a](b.md) ",
                "[a](b c",
                "[a](b c ",
                "[a](b c.md ",
                "[a](b c.md) ",
                "[a](b (c ",
                "[a](images/été 2014.png) ",
                "![a](pas là.png \"b",
                "[a](#b c) ",
                "<a name=b>",
                "<p id='b",
                "```\n",
                "- [ ] a\n",
                "a\n=\n",
                "***\n",
                ":::{.a}\n",
                ":::{.a}\n:::\n",
                "::::{.a}\n:::\n",
                ":::{note} a\n:b: c\n",
                ":::tip[a]\n",
                ":::tip[",
                "::: {.callout-note}\n## a\n",
                "```{note}\n",
                "```{note}\n```\n",
                "````{note}\n~~~{tip}\n",
                "```{math}\n",
                ":a: b\n",
                "!!! note\n",
                "!!! note\n    ",
                "??? note \"a\"\n\n    a\n\n",
                "!!! a b \"",
                "!!! ",
                "=== \"a\"\n    ",
                "{% hint style=\"info\" %}\n",
                "{% hint %}\na\n{% endhint %}\n",
                "{% endhint %}\n",
                "{% hint ",
                "> [!note]- *a*\n",
                "> [!a",
                "[!a|",
                "^[",
                "^[a] ",
                "^[a^[",
                ":+1:",
                ":a",
                ": :",
                "$",
                "$a",
                "$$a",
                "$$a\n",
                "$a_1$ ",
                "\\(",
                "\\(a\\[",
                "\\[a_1\\] ",
                "\\(a_1\\)",
                "# {",
                " # a",
                "a # {#b}\n",
                "a ## ",
                "{: .a}\n",
                "{: .a}\na\n\n",
                "[a](b){.c}",
                "[a](b){.c ",
                "*a*{.b ",
                "![a](b){width=1}\n\n",
                "|a|\n|-|\n{: .a}\n\n",
                "```js title=\"a\"\n```\n",
                "```js [",
                "``` title=\"",
                // With blank lines, so that no run of lines is too long to be read.
                ":::note\n\n",
                "::: {.a}\n\n",
                "::::{.a}\n\n:::\n\n",
                "::: {.a}\n\n::::{.b}\n\n:::\n\n",
                ":::{note} a\n:b: c\n\n",
                "```{note}\n\n",
                "````{note}\n\n```\n\n",
                "!!! note\n\n",
                "!!! note\n\n    ",
                "=== \"a\"\n\n    ",
                "{% hint %}\n\n",
                "{% hint %}\n\n{% endhint %}\n\n",
                "> [!note]- a\n\n",
                "$$a\n\n",
                "\\[a\n\n",
                "a^[b\n\n",
                "^[a]\n\n",
                "{: .note}\na\n\n",
                ":+1:\n\n",
                "a\n:   b\n\n    c\n\n");
    }

    @ParameterizedTest
    @MethodSource("bites")
    void repeated(String bite) {
        assertBounded(bite.repeat(SIZE / bite.length()));
    }

    @ParameterizedTest
    @MethodSource("meals")
    void oneThenAnother(String meal) {
        assertBounded(meal);
    }

    @Test
    void attributesThatAuthorsMadeUpNameNoPlace() {
        SourceText source = SourceText.of("animer.md", """
                # Imprimer {2d}

                ## Imprimante {3D}

                :::tip{2nd=x title="Mot"}
                ![](a.png)
                :::
                """);
        Map<String, String> places = new HashMap<>();
        READER.placeChapter(
                source,
                0,
                Folder.chapter(),
                ModelPath.ROOT,
                (path, range) -> places.put(path.toString(), range.start().toString()));
        assertThat(places).containsKeys("/sections/0/body/0/title", "/sections/0/title");
        assertThat(places.keySet()).noneMatch(path -> path.contains("3D") || path.contains("2nd"));
    }

    @Test
    void aTitleThatEndsInNothingIsLookedAtOnce() {
        for (String title :
                List.of("# {" + "#".repeat(SIZE), "# " + "{#a ".repeat(SIZE / 4), "# {#" + "{".repeat(SIZE))) {
            SourceText source = SourceText.of("animer.md", title);
            assertTimely(() -> READER.scanChapterId(source, 0));
        }
    }

    @Test
    void aTableThatGrowsAsItIsRead() {
        int columns = 20_000;
        String header = "a|".repeat(columns) + "\n" + "-|".repeat(columns) + "\n";
        assertThat(assertBounded(header + "b\n".repeat(200_000)))
                .extracting(found -> found.code().value())
                .contains("too-large");
    }

    @Test
    void referencesToOneLongAddress() {
        assertBounded("[a]: " + "x/".repeat(100_000) + "\n\n" + "[a] ".repeat(100_000));
    }

    @Test
    void nestingThatEndsTooDeepIsToldOnceAndKept() {
        List<Diagnostic> found = assertBounded("> ".repeat(80) + "au *fond*\n");
        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(one.code().value()).isEqualTo("too-large"));
        assertThat(read("> ".repeat(80) + "au *fond*\n").toString()).contains("fond");
    }

    @Property(tries = 2000, seed = SEED)
    void anything(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({
                        '#', '*', '_', '[', ']', '(', ')', '<', '>', '!', '`', '~', '|', '-', ':', '$', '{', '}', '"',
                        '=', '\\', '^', '&', ';', '\n', '\r', '\t', ' ', '/', '.', '1', 'é', '\uD83C', '%', '+', '?'
                    })
                    @CharRange(from = 'a', to = 'e')
                    String markdown) {
        SourceText source = SourceText.of("animer.md", markdown);
        Problems problems = Problems.of("org.lumieres.guide.loader.markdown.messages", Locale.ENGLISH);
        ChapterText chapter = READER.readChapter(source, 0, Folder.chapter(), problems);
        READER.placeChapter(
                source,
                0,
                Folder.chapter(),
                ModelPath.ROOT,
                (path, range) -> assertThat(path).isNotNull());
        assertThat(READER.readPlacedChapter(source, 0, Folder.chapter())).isEqualTo(chapter);
        READER.readInlines(source, Folder.noChapter(), problems);
        READER.scanChapterId(source, 0);
    }

    private static List<Diagnostic> assertBounded(String markdown) {
        Problems problems = Problems.of("org.lumieres.guide.loader.markdown.messages", Locale.ENGLISH);
        SourceText source = SourceText.of("animer.md", markdown);
        assertTimely(() -> READER.readChapter(source, 0, Folder.chapter(), problems));
        return problems.found();
    }

    private static void assertTimely(Runnable reading) {
        Duration spent = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long start = threads.getCurrentThreadCpuTime();
            reading.run();
            return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        });
        // Of the processor, not of the clock: other work on the machine does not count.
        assertThat(spent).isLessThan(LIMIT);
    }

    private static ChapterText read(String markdown) {
        Problems problems = Problems.of("org.lumieres.guide.loader.markdown.messages", Locale.ENGLISH);
        return READER.readChapter(SourceText.of("animer.md", markdown), 0, Folder.chapter(), problems);
    }
}
