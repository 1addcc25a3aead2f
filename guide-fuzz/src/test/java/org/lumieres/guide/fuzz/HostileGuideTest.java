package org.lumieres.guide.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that were written to hurt take a few seconds a megabyte on all their way to the page, and the page is not out
 * of all proportion. Less than a megabyte is tried in every build; {@code -Dhostile.size=1000000} tries the whole.
 */
class HostileGuideTest {
    private static final int SIZE = Integer.getInteger("hostile.size", 100_000);

    /** Far above what any of them takes, for machines differ; far below what a quadratic one would. */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** How many times its source a page may be; what a page has anyway comes on top. */
    private static final int GROWTH = 60;

    private static final int FRAME = 1 << 20;

    @TempDir
    Path folder;

    static Stream<Named<String>> chapters() {
        return Stream.of(
                repeated("![[]("),
                repeated("![a](b){width="),
                repeated("^[a "),
                repeated("a^[b]c"),
                repeated("[^a] ", "\n\n[^a]: note\n"),
                repeated("[^a] ", "\n\n[^a]: [^b]\n[^b]: [^a]\n"),
                repeated("> "),
                repeated("*a **a "),
                repeated("[a]("),
                repeated("<details>"),
                repeated("<details>\n\n"),
                repeated("<details><summary>a</summary>\n\nb\n\n"),
                repeated("<a href=b>"),
                repeated("<li>"),
                repeated("<td>a"),
                repeated("<p title=\""),
                repeated("&amp"),
                repeated("[a](#b) "),
                repeated("[a](b.md#c) "),
                repeated("[a](#b)\n\n"),
                repeated("![](a.png)\n\n"),
                repeated("## a\n"),
                repeated(":::note\na\n:::\n"),
                repeated("(a)=\n\n"),
                repeated("[TOC]\n\n"),
                repeated("{: .note }\n> a\n\n"),
                repeated("| a |\n|-|\n| b | c |\n\n: d\n\n"),
                repeated("```{figure} a\n:alt: b\n```\n"),
                repeated("<h1>\n"),
                repeated("| a "),
                repeated("|a|b|\n|-|-|\n|c|d|\n\n"),
                repeated("term\n: sense\n\n"),
                repeated("- a\n  - b\n"),
                repeated("a  \n"),
                repeated("www.a.b "),
                numbered("[a%d]: b\n"),
                numbered("[^a%d] [^a%1$d]\n\n[^a%1$d]: b\n\n"),
                numbered("## a%d\n\n[b](#a%1$d)\n\n"),
                numbered("[a%d](b%1$d.md) "),
                numbered("<a%d>b</a%1$d>"),
                Named.of(
                        "a header as wide as the file",
                        "a|".repeat(SIZE / 8) + "\n" + "-|".repeat(SIZE / 8) + "\n" + "b\n".repeat(SIZE / 4)),
                Named.of("front matter that never ends", "---\n" + "a: b\n".repeat(SIZE / 5)),
                Named.of("a long quoted value", "---\ntitle: \"" + "a\\n".repeat(SIZE / 3) + "\"\n---\n# b\n"),
                Named.of(
                        "a long value of many lines", "---\ntitle: \"" + "a\n\n  ".repeat(SIZE / 5) + "\"\n---\n# b\n"),
                Named.of(
                        "as many keys",
                        "---\n"
                                + IntStream.range(0, SIZE / 10)
                                        .mapToObj(i -> "k" + i + ": v\n")
                                        .collect(Collectors.joining())
                                + "---\n# b\n"),
                Named.of("an alias of aliases", "---\n" + bomb() + "---\n# b\n"));
    }

    static Stream<Named<String>> documents() {
        return Stream.of(
                Named.of("lists in lists", "{\"chapters\": " + "[".repeat(SIZE)),
                Named.of(
                        "blocks in blocks",
                        "{\"id\": \"g\", \"title\": \"T\", \"language\": \"fr\", \"chapters\": [{\"id\": \"a\", \"title\": \"A\", \"body\": "
                                + "[{\"type\": \"quote\", \"body\": ".repeat(95) + "[]" + "}]".repeat(95) + "}]}"),
                Named.of("a key as long as the file", "{\"" + "a".repeat(SIZE) + "\": 1}"),
                Named.of(
                        "as many keys",
                        "{"
                                + IntStream.range(0, SIZE / 10)
                                        .mapToObj(i -> "\"k" + i + "\": 1")
                                        .collect(Collectors.joining(", "))
                                + "}"),
                Named.of("one key again and again", "{" + "\"a\": 1, ".repeat(SIZE / 8) + "\"a\": 1}"),
                Named.of("digits", "{\"edition\": {\"number\": " + "9".repeat(SIZE) + "}}"),
                Named.of("escapes", "{\"title\": \"" + "\\u0041".repeat(SIZE / 6) + "\"}"),
                Named.of(
                        "chapters of one id",
                        "{\"id\": \"g\", \"chapters\": [" + "{\"id\": \"a\", \"title\": \"A\"}, ".repeat(SIZE / 30)
                                + "{}]}"));
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void chapter(String markdown) throws IOException {
        assertBounded(Files.writeString(folder.resolve("chapitre.md"), markdown), markdown.length());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void document(String json) throws IOException {
        assertBounded(Files.writeString(folder.resolve("document.json"), json), json.length());
    }

    private static void assertBounded(Path source, int size) throws IOException {
        Trial trial = Trial.of(source);
        assertThat(trial.spent()).isLessThan(LIMIT);
        assertThat(trial.html().length()).isLessThan(FRAME + GROWTH * size);
        assertThat(trial.text().length()).isLessThan(FRAME + GROWTH * size);
    }

    private static Named<String> repeated(String bite) {
        return repeated(bite, "");
    }

    private static Named<String> repeated(String bite, String end) {
        return Named.of(bite.replace("\n", "⏎") + "…", bite.repeat(SIZE / bite.length()) + end);
    }

    /** A bite with a number that is another each time. */
    private static Named<String> numbered(String bite) {
        IntFunction<String> one = bite::formatted;
        return Named.of(
                bite.replace("\n", "⏎") + "…",
                IntStream.range(0, SIZE / bite.length()).mapToObj(one).collect(Collectors.joining()));
    }

    private static String bomb() {
        return "a0: &a0 [ha, ha]\n"
                + IntStream.range(1, 40)
                        .mapToObj(i -> "a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1))
                        .collect(Collectors.joining());
    }
}
