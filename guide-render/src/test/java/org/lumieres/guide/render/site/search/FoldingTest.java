package org.lumieres.guide.render.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumieres.guide.render.fragment.Resource;
import tools.jackson.databind.JsonNode;

/** The index and the page must take the same words out of the same text: {@code folding.tsv} says which. */
class FoldingTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    record Example(String language, String text, List<String> words) {}

    static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (String line :
                Resource.text(FoldingTest.class, "folding.tsv").lines().toList()) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                List<String> words = cells[2].isEmpty() ? List.of() : List.of(cells[2].split(" "));
                examples.add(new Example(cells[0], unescaped(cells[1]), words));
            }
        }
        return examples;
    }

    private static String unescaped(String cell) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            if (cell.startsWith("\\u", i)) {
                text.append((char) Integer.parseInt(cell, i + 2, i + 6, 16));
                i += 5;
            } else {
                text.append(cell.charAt(i));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_index_has_these_words(Example example) {
        assertThat(words(example.language(), example.text())).isEqualTo(example.words());
    }

    @Test
    void the_page_has_the_same(@TempDir Path work) throws Exception {
        assertThat(inPage(work, examples()))
                .isEqualTo(examples().stream().map(Example::words).toList());
    }

    /** Every character that Unicode had when Java 17 was made, between two letters, as far as both know it. */
    @Test
    void every_character_is_folded_alike(@TempDir Path work) throws Exception {
        List<Example> every = new ArrayList<>();
        for (int point = ' '; point < 0x20000; point++) {
            if (Character.isDefined(point) && Character.getType(point) != Character.SURROGATE) {
                String text = "x" + Character.toString(point) + "y zz";
                every.add(new Example("fr", text, words("fr", text)));
            }
        }
        List<List<String>> page = inPage(work, every);
        List<String> different = new ArrayList<>();
        for (int i = 0; i < every.size(); i++) {
            if (!page.get(i).equals(every.get(i).words())) {
                different.add(every.get(i) + " " + page.get(i));
            }
        }
        assertThat(different).isEmpty();
    }

    @Property(seed = SEED)
    void words_are_their_own_folding_but_for_endings(@ForAll String text) {
        for (String word : words("fr", text)) {
            List<String> again = words("fr", word);
            assertThat(again).hasSizeLessThanOrEqualTo(1);
            assertThat(word).hasSizeBetween(1, Folding.LONGEST).doesNotContainAnyWhitespaces();
        }
    }

    @Property(seed = SEED)
    void case_changes_nothing_of_french(@ForAll("french") String text) {
        assertThat(words("fr", text.toUpperCase(Locale.ROOT))).isEqualTo(words("fr", text));
    }

    @Provide
    Arbitrary<String> french() {
        return Arbitraries.strings()
                .withChars("abclqusxtéèêàçùïôœæ’'- \u00a0\u202f0123")
                .ofMaxLength(40);
    }

    private static List<List<String>> inPage(Path work, List<Example> examples) throws Exception {
        List<List<Object>> texts = examples.stream()
                .map(example -> List.<Object>of(Folding.elides(example.language()), example.text()))
                .toList();
        Path file = work.resolve("texts.json");
        Files.write(file, ascii(Node.JSON.writeValueAsString(texts)).getBytes(StandardCharsets.US_ASCII));
        List<List<String>> all = new ArrayList<>();
        for (JsonNode words : Node.run("fold.cjs", work, file.toString())) {
            List<String> list = new ArrayList<>();
            words.forEach(word -> list.add(word.stringValue()));
            all.add(list);
        }
        return all;
    }

    /** JSON that no encoding can change: half a surrogate pair has none in UTF-8. */
    private static String ascii(String json) {
        StringBuilder escaped = new StringBuilder();
        for (char c : json.toCharArray()) {
            escaped.append(c < 0x7F ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return escaped.toString();
    }

    private static List<String> words(String language, String text) {
        List<String> words = new ArrayList<>();
        new Folding(language)
                .fold(
                        text.toCharArray(),
                        text.length(),
                        (letters, length) -> words.add(new String(Arrays.copyOf(letters, length))));
        return words;
    }
}
