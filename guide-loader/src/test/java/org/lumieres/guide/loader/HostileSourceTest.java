package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.lumieres.guide.loader.GuideOnDisk.found;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSourceTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    @TempDir
    Path folder;

    @Test
    void aliases_and_anchors_are_refused_one_by_one() throws IOException {
        assertThat(found(load("guide.yaml", "id: &a g\ntitle: *a\nkeywords: [&b x, *b]\n")))
                .containsExactly(
                        "guide.yaml:1:5: error: “&a” marks something to be repeated elsewhere, which a guide may not do [yaml-alias]",
                        "guide.yaml:2:8: error: “*a” repeats something written elsewhere, which a guide may not do [yaml-alias]",
                        "guide.yaml:3:12: error: “&b” marks something to be repeated elsewhere, which a guide may not do [yaml-alias]",
                        "guide.yaml:3:18: error: “*b” repeats something written elsewhere, which a guide may not do [yaml-alias]");
    }

    @Test
    void a_billion_laughs_are_none() throws IOException {
        StringBuilder yaml = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 40; i++) {
            yaml.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> load("guide.yaml", yaml.toString()));
    }

    @Test
    void a_document_on_one_line_takes_no_long_time() {
        String list = "[" + "\"é\", ".repeat(50_000) + "\"\uD83D\uDE00\", x]";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> load("guide.yaml", "id: g\nkeywords: " + list + "\n"));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> load("a.md", "---\nmots: " + list + "\n---\n# A\n"));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> load("a.md", "+++\nmots = " + list.replace("x", "1") + "\n+++\n# A\n"));
    }

    @Test
    void deep_nesting_is_told_and_overflows_nothing() throws IOException {
        assertThat(found(load("guide.json", "{\"keywords\": " + "[".repeat(100_000))))
                .singleElement()
                .asString()
                .startsWith("guide.json:1:")
                .endsWith("[too-large]");
        assertThat(found(load("guide.yaml", "keywords: " + "[".repeat(100_000))))
                .isNotEmpty();
    }

    @Test
    void a_huge_file_is_not_read() throws IOException {
        assertThat(found(load("guide.yaml", "title: \"" + "x".repeat(2 << 20) + "\"")))
                .containsExactly("guide.yaml:1:1: error: “guide.yaml” is bigger than 1 MB [too-large]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "null",
                "[null]",
                "[]",
                "1",
                "\"x\"",
                "{",
                "{\"id\"",
                "{\"id\":}",
                "{} x",
                "\u0000",
                "{\"id\": \"\u0000\"}",
                "{\"chapters\": [null, 1, [], {}, \"\", \"\\u0000\", \"..\", \"/\", \".\"]}",
                "{\"volumes\": [null]}",
                "{\"volumes\": 1}",
                "{\"volumes\": [{\"folder\": 1}, {\"folder\": \"../x\"}, {\"chapters\": {}}]}",
                "{\"preface\": 1, \"glossary\": 2}",
                "{\"glossary\": \"\", \"references\": \"none.yaml\", \"rules\": []}",
                "{\"edition\": {\"number\": 99999999999999999999}}",
                "{\"edition\": {\"number\": 1e99999999}}",
                "{\"edition\": {\"number\": 1e9999999999}}",
                "{\"title\": -1e-9999999999}",
                "{\"chapters\": [{\"title\": [null], \"body\": [null, 1, \"x\", [], {}]}]}",
                "{\"chapters\": [{\"title\": {}, \"body\": {\"type\": 1}, \"sections\": [{}, null]}]}",
                "{\"\": {\"/\": \"~\"}}"
            })
    void no_json_makes_it_throw(String json) throws IOException {
        assertThatCode(() -> load("guide.json", json)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\t",
                "---",
                "--- \n...",
                "a: b: c",
                "? [x]\n: y",
                "!!binary x",
                "id: !!binary aGk=",
                "id: !foo bar",
                "[",
                "- a\n b",
                "id: |\n",
                "&a",
                "*a",
                "*a : x",
                "<<: *a",
                "%YAML 3.0\n---\n",
                "id: a\n---\nid: b\n",
                "\ufeffid: g",
                "id: \"\\q\"",
                "- null"
            })
    void no_yaml_makes_it_throw(String yaml) throws IOException {
        assertThatCode(() -> load("guide.yaml", yaml)).doesNotThrowAnyException();
    }

    @Property(tries = 300, seed = SEED)
    void no_text_makes_it_throw(
            @ForAll @Chars({'{', '}', '[', ']', '"', ':', ',', '-', ' ', '\n', 'a', '|', '>', '&', '*', '\'', '#'})
                    String text)
            throws IOException {
        Path fresh = Files.createTempDirectory("hostile");
        GuideOnDisk guide = new GuideOnDisk(fresh);
        for (String file : new String[] {"guide.yaml", "guide.json"}) {
            guide.with(file, text).load(file);
            Files.delete(fresh.resolve(file));
        }
        Files.delete(fresh);
    }

    @Test
    void a_syntax_error_is_told_at_its_place() throws IOException {
        assertThat(found(load("guide.yaml", "id: g\ntitle: a: b\n")))
                .containsExactly("guide.yaml:2:9: error: A colon and a space stand in the middle of a value [syntax]");
        assertThat(found(load("guide.json", "{\n  \"id\": tru\n}")))
                .singleElement()
                .asString()
                .startsWith("guide.json:2:9: error: This is not valid JSON: Unrecognized token 'tru'");
    }

    /** The scanner reads 1024 characters at a time, and used to fail where one ended within a surrogate pair. */
    @Test
    void a_character_of_two_units_may_stand_anywhere_in_yaml() throws IOException {
        for (int before = 1000; before < 1050; before++) {
            String title = "é".repeat(before) + "😀" + "è".repeat(1100) + "😀";
            LoadResult result = load("guide.yaml", "title: " + title + "\n");

            assertThat(result.guide().map(guide -> guide.title())).contains(title);
        }
    }

    @Test
    void a_key_written_twice_is_told_and_the_first_counts() throws IOException {
        LoadResult result = load("guide.yaml", "id: g\ntitle: A\ntitle: B\n");
        assertThat(found(result))
                .containsExactly(
                        "guide.yaml:3:1: error: The field `title` is written twice here; the first counts [duplicate-key]");
        assertThat(result.guide().orElseThrow().title()).isEqualTo("A");
        assertThat(found(load("guide.json", "{\"id\": \"g\", \"id\": 2}")))
                .containsExactly(
                        "guide.json:1:13: error: The field `id` is written twice here; the first counts [duplicate-key]");
    }

    @Test
    void a_second_document_is_told() throws IOException {
        assertThat(found(load("guide.yaml", "id: g\n---\nid: h\n")))
                .containsExactly(
                        "guide.yaml:3:1: error: A second document begins here; only the first is read [syntax]");
    }

    @Test
    void bytes_that_are_no_utf_8_are_read_as_older_systems_wrote_them() throws IOException {
        Files.write(folder.resolve("guide.yaml"), "id: g\ntitle: Été d’été\n".getBytes("windows-1252"));
        LoadResult result = new GuideOnDisk(folder).load();
        assertThat(found(result))
                .containsExactly(
                        "guide.yaml:2:8: warning: This file is not in UTF-8; it was read as windows-1252 [encoding]");
        assertThat(result.guide().orElseThrow().title()).isEqualTo("Été d’été");
    }

    @Test
    void a_byte_order_mark_counts_for_nothing() throws IOException {
        Files.write(folder.resolve("guide.yaml"), "\ufeffid: g\r\ntitel: x\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(found(new GuideOnDisk(folder).load()))
                .containsExactly("guide.yaml:2:1: warning: The field `titel` means nothing here [unknown-property]");
    }

    private LoadResult load(String file, String content) throws IOException {
        return new GuideOnDisk(folder).with(file, content).load(file);
    }
}
