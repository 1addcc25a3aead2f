package org.lumieres.guide.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every page in a browser, before a reader has done anything. */
@ExtendWith(Browsing.class)
class EveryPageTest {
    private static LocalServer server;
    private static BrowserContext context;
    private static Page page;
    private static final List<String> requests = new ArrayList<>();
    private static final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open(Browser browser) throws IOException {
        server = LocalServer.start();
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 640));
        page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
    }

    @AfterAll
    static void close() {
        context.close();
        server.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("org.lumieres.guide.acceptance.Sites#readPages")
    void it_fits_a_small_screen_works_in_silence_asks_nobody_else_and_keeps_nothing(Sites site, String path) {
        requests.clear();
        complaints.clear();

        page.navigate(server.address(site, path));

        assertThat(overflow()).as("pixels beyond the edge").isLessThanOrEqualTo(0);
        assertThat(complaints).isEmpty();
        assertThat(requests).isNotEmpty().allMatch(request -> request.startsWith(server.address(site, "")));
        assertThat(kept()).isZero();
        assertThat(context.cookies()).isEmpty();
    }

    /** The page of what is not there is shown at any address: nothing in it may depend on that. */
    @Test
    void what_is_not_there_is_told_at_any_depth() {
        requests.clear();
        complaints.clear();

        page.navigate(server.address(Sites.JARDIN, "ancien/dossier/perdu.html"));

        assertThat(page.locator("h1").count()).isOne();
        assertThat((Integer) page.evaluate("() => document.styleSheets[0].cssRules.length"))
                .isGreaterThan(100);
        assertThat((Boolean) page.evaluate("() => [...document.images].every(image => image.naturalWidth > 0)"))
                .isTrue();
        assertThat(complaints).as("all but the page itself").hasSize(1);
    }

    @Test
    void also_where_nobody_knows_the_root_of_the_site() {
        requests.clear();
        complaints.clear();

        page.navigate(server.address(Sites.LUMIERES, "ancien/dossier/perdu.html"));

        assertThat(page.locator("h1").innerText()).isEqualTo("Cette page n’existe pas");
        assertThat(requests).as("nothing but the page itself").hasSize(1);
        assertThat(page.evaluate("() => getComputedStyle(document.documentElement).colorScheme"))
                .as("its policy lets its style in")
                .isEqualTo("light dark");
        assertThat(complaints).as("all but the page itself").hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"320, index.html", "320, moderer.html", "1280, index.html", "1280, moderer.html"})
    void nothing_moves_while_it_loads(int width, String path) {
        page.setViewportSize(width, 640);
        page.navigate(server.address(Sites.LUMIERES, path));
        assertThat(shift()).isLessThan(0.01);

        page.evaluate("() => document.querySelector('main').style.marginTop = '20rem'");
        assertThat(shift()).as("what did move").isGreaterThan(0.01);
        page.setViewportSize(320, 640);
    }

    @Test
    void a_table_tells_where_it_goes_on_beyond_its_edge() {
        page.setViewportSize(320, 640);
        page.navigate(server.address(Sites.LUMIERES, "plateformes.html"));
        Locator box = page.locator(".scroll");

        page.waitForFunction("() => document.querySelector('.scroll.hides-end:not(.hides-start)')");
        box.evaluate("box => box.scrollTo(10, 0)");
        page.waitForFunction("() => document.querySelector('.scroll.hides-start.hides-end')");
        box.evaluate("box => box.scrollTo(10000, 0)");
        page.waitForFunction("() => document.querySelector('.scroll.hides-start:not(.hides-end)')");
        page.setViewportSize(1280, 640);
        page.waitForFunction("() => document.querySelector('.scroll:not(.hides-start, .hides-end)')");
        page.setViewportSize(320, 640);
    }

    /** On a phone, its rows are cards. */
    @Test
    void the_table_of_key_figures_has_nothing_beyond_its_edge() {
        page.setViewportSize(320, 640);
        page.navigate(server.address(Sites.LUMIERES, "chiffres-cles.html"));

        assertThat(page.locator(".scroll").evaluate("box => box.scrollWidth - box.clientWidth"))
                .isEqualTo(0);
    }

    @Test
    void without_its_typefaces_it_is_read_in_those_of_the_machine() throws IOException {
        page.route("**/*.woff2", route -> route.abort());
        page.navigate(server.address(Sites.LUMIERES, "moderer.html"));
        page.unroute("**/*.woff2");

        assertThat((Integer) page.evaluate("() => [...document.fonts].filter(f => f.status === 'loaded').length"))
                .isZero();
        assertThat(ink(page.locator("main h1").screenshot())).as("of the title").isGreaterThan(200);
        assertThat(ink(page.locator("main p").first().screenshot()))
                .as("of the first lines")
                .isGreaterThan(200);
        assertThat(overflow()).isLessThanOrEqualTo(0);
    }

    private static double overflow() {
        return ((Number) page.evaluate(
                        "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"))
                .doubleValue();
    }

    private static int kept() {
        return (Integer) page.evaluate("() => localStorage.length + sessionStorage.length + document.cookie.length");
    }

    /** How much of what was seen has moved since the page began (Layout Instability, W3C), after it was painted. */
    private static double shift() {
        return ((Number) page.evaluate("""
                        () => new Promise(done => {
                          let sum = 0;
                          const observer = new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value));
                          observer.observe({ type: 'layout-shift', buffered: true });
                          let frames = 10;
                          const next = () => frames-- > 0 ? requestAnimationFrame(next) : setTimeout(() => done(sum));
                          next();
                        })
                        """)).doubleValue();
    }

    /** How many dots of a picture are dark. */
    private static long ink(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()))
                .filter(dot -> (dot >> 8 & 0xFF) < 0x80)
                .count();
    }
}
