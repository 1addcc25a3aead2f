package org.lumieres.guide.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures in a browser: the copy that suits the screen, upright, in the place that was kept for it. */
@ExtendWith(Browsing.class)
class PicturesTest {
    private static LocalServer server;
    private static Browser chromium;

    @BeforeAll
    static void open(Browser browser) throws IOException {
        server = LocalServer.start();
        chromium = browser;
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static BrowserContext screen(int width, double density) {
        return chromium.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setDeviceScaleFactor(density));
    }

    /** The chapter, read to its end. */
    private static Page read(BrowserContext context) {
        Page page = context.newPage();
        page.addInitScript("window.moved = 0; new PerformanceObserver(list => list.getEntries().forEach("
                + "entry => { window.moved += entry.value })).observe({ type: 'layout-shift', buffered: true })");
        page.navigate(server.address(Sites.ALBUM, "images.html"));
        int count = page.locator("figure img").count();
        for (int i = 0; i < count; i++) {
            page.locator("figure img").nth(i).scrollIntoViewIfNeeded();
        }
        page.waitForFunction("() => [...document.images].every(image => image.complete && image.naturalWidth > 0)");
        return page;
    }

    @ParameterizedTest(name = "{0} pixels at {1}: {2}")
    @CsvSource({
        "390, 1, salle-480-",
        "390, 2, salle-960-",
        "1500, 1, salle-960-",
        "1500, 2, salle-1600-",
        "1500, 4, salle.jpg"
    })
    void the_copy_that_suits_the_screen_is_asked_for(int width, double density, String expected) {
        try (BrowserContext context = screen(width, density)) {
            Object chosen = read(context).evaluate("() => document.querySelector('figure img').currentSrc");

            assertThat(chosen.toString()).contains("/images/" + expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1500})
    void nothing_moves_when_pictures_come_and_none_is_larger_than_it_is(int width) {
        try (BrowserContext context = screen(width, 1)) {
            Page page = read(context);

            assertThat(((Number) page.evaluate("() => window.moved")).doubleValue())
                    .isZero();
            List<?> stretched = (List<?>) page.evaluate("""
                    () => [...document.querySelectorAll('figure img')].filter(image => {
                      const box = image.getBoundingClientRect();
                      const ratio = image.getAttribute('width') / image.getAttribute('height');
                      return box.width > Number(image.getAttribute('width')) + 1
                          || Math.abs(box.width / box.height - ratio) > .02 * ratio;
                    }).map(image => image.outerHTML)
                    """);
            assertThat(stretched).isEmpty();
        }
    }

    @Test
    void a_photograph_that_was_taken_sideways_stands_upright_in_every_copy() {
        for (double density : new double[] {1, 4}) {
            try (BrowserContext context = screen(1500, density)) {
                assertThat(read(context)
                                .evaluate("() => { const image = document.querySelectorAll('figure img')[1];"
                                        + " return image.naturalHeight > image.naturalWidth }"))
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void pages_say_how_large_pictures_are_and_let_all_but_the_first_wait() {
        List<Element> images = Sites.ALBUM.published().document("images.html").select("figure img");

        assertThat(images).hasSize(7).allMatch(image -> image.hasAttr("width") && image.hasAttr("height"));
        assertThat(images.get(0).hasAttr("loading")).isFalse();
        assertThat(images.subList(1, 7)).allMatch(image -> image.attr("loading").equals("lazy"));
        assertThat(images.get(6).attr("src")).as("named for what it is").endsWith(".jpg");
    }

    @Test
    void no_file_tells_where_it_was_taken_or_runs_anything() {
        PublishedSite site = Sites.ALBUM.published();

        assertThat(site.files())
                .filteredOn(file -> file.startsWith("images/"))
                .hasSizeGreaterThan(10)
                .allSatisfy(file -> {
                    String bytes = new String(site.bytes(file), StandardCharsets.ISO_8859_1);
                    assertThat(bytes).doesNotContain("LOUVRE").doesNotContain("<script");
                });
    }
}
