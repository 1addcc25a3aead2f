package org.lumieres.guide.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * axe-core finds no barrier on any page (WCAG 2.2 A and AA, and its own good practices), by day and by night, on a desk
 * and on a small telephone.
 */
@ExtendWith(Browsing.class)
class AccessibilityTest {
    private static final Map<String, ?> EVERYTHING = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    private static LocalServer server;
    private static Page page;

    @BeforeAll
    static void open(Browser browser) throws IOException {
        server = LocalServer.start();
        page = browser.newPage();
    }

    @AfterAll
    static void close() {
        page.close();
        server.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("org.lumieres.guide.acceptance.Sites#readPages")
    void no_page_has_a_barrier(Sites site, String path) {
        List<String> barriers = new ArrayList<>();
        open(site, path);
        for (int width : new int[] {1280, 320}) {
            page.setViewportSize(width, 800);
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                shine(colours);
                barriers().forEach(barrier -> barriers.add(width + ", " + colours + ": " + barrier));
            }
        }
        assertThat(barriers).isEmpty();
    }

    @Test
    void nor_has_the_search() {
        page.setViewportSize(320, 800);
        open(Sites.LUMIERES, "moderer.html");
        page.locator("button.search-open").click();
        page.locator("dialog input[type=search]").fill("modération");
        page.locator("dialog ol a").first().waitFor();
        shine(ColorScheme.LIGHT);
        assertThat(barriers()).isEmpty();
        shine(ColorScheme.DARK);
        assertThat(barriers()).isEmpty();
    }

    @Test
    void axe_would_have_told() {
        open(Sites.LUMIERES, "moderer.html");
        shine(ColorScheme.DARK);
        page.evaluate("() => { document.querySelector('main p').style.color = '#444';"
                + " document.querySelector('main img').removeAttribute('alt') }");

        assertThat(barriers())
                .anyMatch(barrier -> barrier.startsWith("color-contrast"))
                .anyMatch(barrier -> barrier.startsWith("image-alt"));
    }

    private static void shine(ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }

    private static void open(Sites site, String path) {
        page.navigate(server.address(site, path));
        page.evaluate(AxeBuilder.getAxeScript());
    }

    /** What axe calls violations. It spares itself the trouble of telling the rest, where it is told to. */
    private static List<String> barriers() {
        Object barriers = page.evaluate("""
                rules => axe.run(document, { runOnly: rules, resultTypes: ['violations'] }).then(results =>
                  results.violations.flatMap(rule =>
                    rule.nodes.map(node => `${rule.id} ${node.target} ${node.html}`)))
                """, EVERYTHING);
        return ((List<?>) barriers).stream().map(String::valueOf).toList();
    }
}
