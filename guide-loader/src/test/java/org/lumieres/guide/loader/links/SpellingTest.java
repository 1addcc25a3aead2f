package org.lumieres.guide.loader.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    GitHub          | L’édito, à quoi bon ?         | lédito-à-quoi-bon-
                    GitHub          | 🎉 Bravo & merci !             | -bravo--merci-
                    GitHub          | C++ et C#                     | c-et-c
                    GitLab          | Répondre (vite)               | répondre-vite
                    VuePress        | L’édito, à quoi bon ?         | l-edito-a-quoi-bon
                    VuePress        | 1. À quoi servent-ils ?       | _1-a-quoi-servent-ils
                    markdown-it     | Le cœur : du métier           | le-coeur-du-metier
                    Pandoc          | 3.1 Répondre _vite_           | répondre-vite
                    Pandoc          | 2014, l’année                 | lannée
                    Python-Markdown | Événements de l’été           | evenements-de-lete
                    Python-Markdown | Le cœur du métier             | le-cur-du-metier
                    MediaWiki       | Fiche n°1\u00a0: Identifier   | Fiche_n°1_:_Identifier
                    typed by hand   | L’édito                       | L'Édito
                    """)
    void a_heading_is_found_by_the_anchor_that_a_tool_makes_of_it(String tool, String heading, String anchor) {
        Stream<String> keys = Stream.concat(Stream.of(Spelling.key(heading)), Spelling.lesserKeys(heading).stream());

        assertThat(keys).as(tool).contains(Spelling.key(anchor));
    }

    @Test
    void composed_or_not_an_accent_is_the_same() {
        assertThat(Spelling.key("e\u0301te\u0301"))
                .isEqualTo(Spelling.key("été"))
                .isEqualTo("ete");
    }

    @Test
    void letters_of_any_script_count() {
        assertThat(Spelling.key("Что это?"))
                .isNotEqualTo(Spelling.key("Где это?"))
                .isEqualTo("чтоэто");
        assertThat(Spelling.key("🎉 — !")).isEmpty();
    }

    @Test
    void words_end_where_signs_stand() {
        assertThat(Spelling.words("Fiche_n°16\u00a0:_Analyser_l’été"))
                .containsExactly("fiche", "n", "16", "analyser", "l", "ete");
    }
}
