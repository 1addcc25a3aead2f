package org.lumieres.guide.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderUrlTest {
    record Bean(@Nullable @FolderUrl String value) {}

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://musee.example",
                "https://musee.example/guide",
                "https://musee.example/guide/",
                "https://musee.example/index.html.d/",
                "https://musee.example/mon-index.html"
            })
    void takes_names_of_files(@Nullable String address) {
        assertThat(Judge.faults(new Bean(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://musee.example/?langue=fr",
                "https://musee.example/guide/#haut",
                "https://musee.example/guide/index.html",
                "https://musee.example/INDEX.HTM"
            })
    void is_no_page(String address) {
        assertThat(Judge.faults(new Bean(address))).containsExactly("value");
    }
}
