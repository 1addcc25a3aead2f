package org.lumieres.guide.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Suivez @coeur_de_loire.",
                "Avec #coeur et #nuit",
                "coeur.com",
                "Écrivez à contact@coeur.fr.",
                "./coeur/un.txt",
                "~/coeur",
                "/coeur",
                "C:\\coeur",
                "$coeur$",
                "(https://exemple/coeur)",
                "mon_coeur"
            })
    void what_is_written_as_it_is_has_no_words(String text) {
        int start = text.indexOf("coeur");
        assertThat(WrittenName.has(text, start, start + "coeur".length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coeur",
                "Le coeur.",
                "Le coeur. Et après",
                "coeur/main",
                "« coeur »",
                "l’coeur-là",
                "(coeur)",
                "coeur : rouge",
                "Voir @elle, coeur",
                "1.5 coeur",
                "…coeur"
            })
    void words_are_words(String text) {
        int start = text.indexOf("coeur");
        assertThat(WrittenName.has(text, start, start + "coeur".length())).isFalse();
    }
}
