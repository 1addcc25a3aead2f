package org.lumieres.guide.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What paper shows that a screen need not. */
@ExtendWith(Browsing.class)
class PrintTest {
    private static Browser chromium;
    private static String root;

    @BeforeAll
    static void publish(Browser browser, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("guide.yaml"), """
                id: papier
                title: Papier
                language: fr
                chapters: [liens.md]
                """);
        Files.writeString(folder.resolve("liens.md"), """
                # Liens

                Voir [la page](https://musee.example/page) ou <https://musee.example/adresse/>, [musee.example](https://musee.example/).

                - [En liste](https://musee.example/liste)

                | Titre | Lien |
                | --- | --- |
                | Ici | [En tableau](https://musee.example/tableau) |

                :::details{summary="La suite"}
                Ce que l’on déplie.
                :::
                """);
        chromium = browser;
        root = PublishedSite.of(folder, folder.resolve("site")).folder().toUri().toString();
    }

    @Test
    void the_address_of_a_link_stands_behind_its_words_unless_they_are_that() {
        try (Visit visit = printed()) {
            Object said = visit.page().evaluate("""
                    () => Object.fromEntries([...document.querySelectorAll('main article a[href^=http]')].map(link =>
                      [link.textContent, getComputedStyle(link, '::after').content.includes(link.href)]))
                    """);

            assertThat(said)
                    .isEqualTo(Map.of(
                            "la page", true,
                            "https://musee.example/adresse/", false,
                            "musee.example", false,
                            "En liste", true,
                            "En tableau", true));
        }
    }

    @Test
    void what_is_folded_is_printed_whole_even_without_scripts() {
        try (Visit visit = printed()) {
            assertThat(visit.page().getByText("Ce que l’on déplie.").isVisible())
                    .isTrue();
        }
    }

    /** Browsers that cannot unfold by style are told when they print. */
    @Test
    void what_was_folded_is_folded_again_after_it_is_printed() {
        try (Visit visit = Visit.at(chromium, root, "liens.html")) {
            Page page = visit.page();
            List<Boolean> open = List.of("beforeprint", "afterprint").stream()
                    .map(event -> page.evaluate(
                            "event => { dispatchEvent(new Event(event));"
                                    + " return document.querySelector('main article details').open }",
                            event))
                    .map(Boolean.class::cast)
                    .toList();

            assertThat(open).containsExactly(true, false);
        }
    }

    private static Visit printed() {
        Visit visit = Visit.withoutScripts(chromium, root, "liens.html");
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return visit;
    }
}
