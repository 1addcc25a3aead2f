package org.lumieres.guide.loader.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAddressesTest {
    private static final PageAddresses PAGES = new PageAddresses(
            List.of(
                    "README.md",
                    "moderer.md",
                    "reseaux/index.html.md.erb",
                    "reseaux/01-animer.markdown",
                    "standards/alerting.html.md.erb",
                    "data.gouv.fr/README.md",
                    "Droit/Image.mdx",
                    ".md"),
            Map.of(
                    "/crise/faire-face/",
                    "reseaux/01-animer.markdown",
                    PageAddresses.said("image-et-droit", "Droit/Image.mdx"),
                    "Droit/Image.mdx",
                    "/moderer/",
                    "README.md"),
            "docs");

    @ParameterizedTest
    @CsvSource({
        "moderer, moderer.md",
        "moderer/, moderer.md",
        "moderer.html, moderer.md",
        "moderer/index.html, moderer.md",
        "'', README.md",
        "index.html, README.md",
        "reseaux, reseaux/index.html.md.erb",
        "reseaux/, reseaux/index.html.md.erb",
        "reseaux/animer, reseaux/01-animer.markdown",
        "reseaux/01-animer.html, reseaux/01-animer.markdown",
        "standards/alerting.html, standards/alerting.html.md.erb",
        "standards/alerting.HTML, standards/alerting.html.md.erb",
        "data.gouv.fr/, data.gouv.fr/README.md",
        "crise/faire-face, reseaux/01-animer.markdown",
        "Droit/image-et-droit, Droit/Image.mdx",
        "/reseaux/animer, reseaux/01-animer.markdown",
        "/docs/reseaux/animer, reseaux/01-animer.markdown",
        "/docs/, README.md"
    })
    void a_page_is_found_at_every_address_that_a_site_gives_it(String address, String file) {
        assertThat(PAGES.file(address)).contains(file);
    }

    @Test
    void what_no_page_is_at_is_not_found() {
        assertThat(PAGES.file("modere")).isEmpty();
        assertThat(PAGES.file("moderer.pdf")).isEmpty();
        assertThat(PAGES.file("data.gouv")).isEmpty();
        assertThat(PAGES.file("/blog/moderer")).isEmpty();
        assertThat(PAGES.file("docs/moderer")).isEmpty();
    }
}
