package org.lumieres.guide.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds no barrier in any document of a book, on white and on black, as readers may choose their page. */
@ExtendWith(Browsing.class)
class BookAccessibilityTest {
    private static Page page;

    @BeforeAll
    static void open(Browser browser) {
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(600, 800));
    }

    @AfterAll
    static void close() {
        page.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.lumieres.guide.acceptance.Books#pages")
    void no_document_has_a_barrier(Path document) {
        page.navigate(document.toAbsolutePath().toUri().toString());
        page.evaluate(AxeBuilder.getAxeScript());
        List<String> barriers = new ArrayList<>(barriers());
        page.evaluate("() => { document.body.style.background = '#000'; document.body.style.color = '#fff' }");
        barriers().forEach(barrier -> barriers.add("on black: " + barrier));

        assertThat(barriers).isEmpty();
        assertThat((Integer) page.evaluate("() => document.fonts.size"))
                .as("its typefaces")
                .isEqualTo(4);
        assertThat((Boolean) page.evaluate("() => [...document.images].every(image => image.naturalWidth > 0)"))
                .isTrue();
    }

    @Test
    void axe_would_have_told() {
        page.navigate(Books.pages()
                .filter(document -> document.endsWith("moderer.xhtml"))
                .findFirst()
                .orElseThrow()
                .toAbsolutePath()
                .toUri()
                .toString());
        page.evaluate(AxeBuilder.getAxeScript());
        page.evaluate("() => { document.querySelector('main p').style.color = '#bbb';"
                + " document.querySelector('main img').removeAttribute('alt') }");

        assertThat(barriers())
                .anyMatch(barrier -> barrier.startsWith("color-contrast"))
                .anyMatch(barrier -> barrier.startsWith("image-alt"));
    }

    private static List<String> barriers() {
        Object barriers = page.evaluate("""
                () => axe.run(document, { resultTypes: ['violations'] }).then(results =>
                  results.violations.flatMap(rule =>
                    rule.nodes.map(node => `${rule.id} ${node.target} ${node.html}`)))
                """);
        return ((List<?>) barriers).stream().map(String::valueOf).toList();
    }
}
