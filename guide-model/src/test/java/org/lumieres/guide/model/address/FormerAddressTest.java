package org.lumieres.guide.model.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormerAddressTest {
    private static final String SITE = "https://musee.example/guide";

    @ParameterizedTest
    @CsvSource({
        "moderer, moderer.html",
        "/moderer, moderer.html",
        "./moderer.md, moderer.html",
        "docs/moderer/, docs/moderer/index.html",
        "docs/moderer.htm, docs/moderer.htm",
        "/guide/moderer, moderer.html",
        "https://musee.example/guide/docs/moderer.html, docs/moderer.html"
    })
    void a_path_inside_the_site_has_a_page(String address, String page) {
        assertThat(new FormerAddress(address).page(SITE)).contains(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "a", "a/b", "://"})
    void a_site_without_an_address_does_no_harm(String site) {
        assertThat(new FormerAddress("/ancien/").page(site)).contains("ancien/index.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://autre.example/moderer",
                "?p=12",
                "moderer?p=12",
                "../moderer",
                "fiche.pdf",
                "downloads/guide.html",
                "theme/clair",
                "/",
                "/guide/",
                "index.html",
                "404.html",
                "modérer",
                "mot à mot",
                ""
            })
    void nothing_else_has(String address) {
        assertThat(new FormerAddress(address).page(SITE)).isEmpty();
    }
}
