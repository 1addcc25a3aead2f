package org.lumieres.guide.render.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '\u0000',
            value = {
                "# Un titre {#un-titre} -> un titre",
                "*L’été* **2014** -> l été 2014",
                "[un lien](https://a.fr/b_(c) \"titre\") suit -> un lien suit",
                "![une image](a%20b.png) -> une image",
                "[un][a] [deux][] [trois] -> un deux trois",
                "[a]: https://b.fr \"c\" -> ",
                "a[^note] -> a",
                "[^note]: en bas -> en bas",
                "1. un -> un",
                "- [x] fait -> fait",
                "> [!NOTE] -> ",
                "::: tip Titre -> titre",
                "<b class=\"x\">gras</b> <img src=\"a\" alt=\"vu\"> -> gras vu",
                "un <!-- pas --> deux -> un deux",
                "`<b>` -> b",
                "d&eacute;j&agrave; -> déjà",
                "<%= partial 'a' %> -> partial a"
            })
    void markup_is_no_word(String markdown, String words) {
        assertThat(String.join(" ", SourceWords.of(markdown).text())).isEqualTo(words == null ? "" : words);
    }

    @Test
    void code_is_words_whatever_it_looks_like() {
        assertThat(SourceWords.of("""
                        ```html
                        <a href="b">[c](d)</a>
                        ```
                        e
                        """).text()).containsExactly("a", "href", "b", "c", "d", "a", "e");
    }

    @Test
    void values_of_front_matter_are_words_and_its_keys_are_none() {
        SourceWords words = SourceWords.of("---\ntitle: Un titre\nreview_in: 6 months\n---\nsuite\n");
        assertThat(words.data()).containsExactly("un", "titre", "p6m");
        assertThat(words.text()).containsExactly("suite");
    }
}
