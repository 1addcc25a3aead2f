package org.lumieres.guide.loader.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;

/** Mistakes in YAML that authors make, and where they are sent to mend them. */
class YamlFaultTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "title: Musée: le guide, 1:13, A colon and a space stand in the middle of a value",
                "keywords: [un]\\ntitle: Avis: un, 2:12, A colon and a space stand in the middle of a value",
                "title: un\\n summary: deux, 2:9, No field can begin here",
                "title un\\nsummary: deux, 2:8, No field can begin here",
                "title: un\\n\\tsummary: deux, 2:1, A line begins with a tab",
                "~title: \"un\\nsummary: deux~, 1:8, The quote that opens here is never closed",
                "title: 'l'un', 1:11, Something stands behind the quote",
                "~title: \"un\" et deux~, 1:13, Something stands behind the quote",
                "title: [un] deux, 1:13, Something stands behind the quote or the bracket",
                "~keywords: [un, deux\\ntitle: trois~, 1:11, The list or object that opens here is not closed",
                "~publisher: {name: un\\ntitle: trois~, 1:12, The list or object that opens here is not closed",
                "- un\\ntitle: deux, 2:1, This line begins below none of those",
                "keywords:\\n  - un\\n - deux, 3:2, This line begins below none of those",
                "title: |\\n un\\ndeux, 3:1, This line is no field",
                "~title: \"un \\\\z deux\"~, 1:13, a backslash and “z” mean nothing",
                "summary: Un\\n  mot #musee et\\n  la suite, 2:7, “#musee et” is a comment for YAML",
                "title: @home, 1:8, A value cannot begin with “@”",
                "title: `code`, 1:8, A value cannot begin with “`”",
                "title: %un, 1:8, A value cannot begin with “%”",
                "title: * un, 1:8, A value cannot begin with “*”",
                "title: - un, 1:8, A value cannot begin with “-”",
                "title: > un, 1:8, A value cannot begin with “>”",
            })
    void a_mistake_is_told_in_plain_words_where_it_was_made(String yaml, String place, String message) {
        Problems problems = Problems.of("org.lumieres.guide.loader.messages", Locale.ENGLISH);
        String text = yaml.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");
        DataText.read(SourceText.of("un.yaml", text), Notation.YAML, problems);

        assertThat(problems.found()).singleElement().satisfies(found -> {
            assertThat(found.code()).hasToString("syntax");
            assertThat(found.at().orElseThrow().start().line() + ":"
                            + found.at().orElseThrow().start().column())
                    .isEqualTo(place);
            assertThat(found.message()).contains(message);
            assertThat(found.fixes()).isNotEmpty();
        });
    }
}
