package org.lumieres.guide.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
    private static final AxeRunOptions EVERYTHING =
            options("tag", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    /** What the night could change. */
    private static final AxeRunOptions COLOURS = options("rule", List.of("color-contrast", "link-in-text-block"));

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
        page.navigate(server.address(site, path));
        for (int width : new int[] {1280, 320}) {
            page.setViewportSize(width, 800);
            shine(ColorScheme.LIGHT);
            barriers(EVERYTHING).forEach(barrier -> barriers.add(width + " by day: " + barrier));
            shine(ColorScheme.DARK);
            barriers(COLOURS).forEach(barrier -> barriers.add(width + " by night: " + barrier));
        }
        assertThat(barriers).isEmpty();
    }

    @Test
    void axe_would_have_told() {
        page.navigate(server.address(Sites.LUMIERES, "moderer.html"));
        shine(ColorScheme.DARK);
        page.evaluate("() => { document.querySelector('main p').style.color = '#444';"
                + " document.querySelector('main img').removeAttribute('alt') }");

        assertThat(barriers(COLOURS)).hasSize(1).allMatch(barrier -> barrier.startsWith("color-contrast"));
        assertThat(barriers(EVERYTHING)).anyMatch(barrier -> barrier.startsWith("image-alt"));
    }

    private static void shine(ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }

    private static AxeRunOptions options(String type, List<String> values) {
        AxeRunOnlyOptions only = new AxeRunOnlyOptions();
        only.setType(type);
        only.setValues(values);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(only);
        // It then spares itself the trouble of telling where there is no barrier.
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static List<String> barriers(AxeRunOptions options) {
        List<String> barriers = new ArrayList<>();
        // Our pages hold no frames, which the other mode opens a page for each time.
        AxeBuilder axe = new AxeBuilder(page).options(options).setLegacyMode(true);
        for (Rule rule : axe.analyze().getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                barriers.add(rule.getId() + " " + node.getTarget() + " " + node.getHtml());
            }
        }
        return barriers;
    }
}
