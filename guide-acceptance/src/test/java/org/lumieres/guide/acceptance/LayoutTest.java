package org.lumieres.guide.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the parts of a page stand to each other on screens of each size. */
@ExtendWith(Browsing.class)
class LayoutTest {
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

    private static Visit chapter(boolean scripts) {
        String root = server.address(Sites.LUMIERES, "");
        return scripts
                ? Visit.at(chromium, root, "moderer.html")
                : Visit.withoutScripts(chromium, root, "moderer.html");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void chapters_are_folded_on_small_screens_and_stand_beside_the_text_on_large_ones(boolean scripts) {
        try (Visit visit = chapter(scripts)) {
            Page page = visit.page();
            Locator handle = page.locator("nav.chapters summary");
            Locator chapter = page.locator("nav.chapters a").first();

            assertThat(handle.isVisible()).isFalse();
            assertThat(chapter.isVisible()).isTrue();
            assertThat(chapter.innerText()).as("what is read first").isEqualTo("Édito");
            assertThat(box(chapter).x).isLessThan(box(page.locator("h1")).x);

            page.setViewportSize(390, 844);
            page.waitForCondition(() -> !chapter.isVisible());
            handle.click();
            assertThat(chapter.isVisible()).isTrue();
            assertThat(box(chapter).y).isLessThan(box(page.locator("h1")).y);
        }
    }

    @Test
    void the_contents_of_a_page_are_open_only_where_they_stand_beside_it() {
        try (Visit visit = chapter(true)) {
            Page page = visit.page();
            Locator section = page.locator(".on-page a").first();

            assertThat(section.isVisible()).isFalse();
            page.setViewportSize(1500, 900);
            page.waitForCondition(section::isVisible);
            page.setViewportSize(390, 844);
            page.waitForCondition(() -> !section.isVisible());
            page.locator(".on-page summary").click();
            assertThat(section.isVisible()).isTrue();
        }
    }

    @Test
    void the_list_of_chapters_shows_where_a_reader_is() {
        try (Visit visit = chapter(true)) {
            Page page = visit.page();
            page.setViewportSize(1366, 300);
            page.navigate(server.address(Sites.LUMIERES, "listes-de-controle.html"));

            assertThat(box(page.locator("nav.chapters [aria-current]")).y).isBetween(0.0, 270.0);
            assertThat(page.evaluate("() => scrollY")).isEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 768, 880, 1030, 1150, 1920})
    void the_tools_stand_at_the_end_of_the_first_row(int width) {
        for (Sites site : List.of(Sites.LUMIERES, Sites.JARDIN)) {
            try (Visit visit = Visit.at(chromium, server.address(site, ""), "index.html")) {
                Page page = visit.page();
                page.setViewportSize(width, 800);
                BoundingBox bar = box(page.locator(".banner .bar"));
                BoundingBox tools = box(page.locator(".tools"));
                BoundingBox brand = box(page.locator(".brand"));

                double middle = tools.y + tools.height / 2;
                assertThat(middle).as("beside the title").isBetween(brand.y, brand.y + brand.height);
                double left = tools.x - bar.x;
                double right = bar.x + bar.width - tools.x - tools.width;
                assertThat(site == Sites.JARDIN ? left : right)
                        .as("room at the end of the row")
                        .isLessThan(41);
            }
        }
    }

    @Test
    void words_of_any_length_stay_on_the_screen(@TempDir Path folder) throws IOException {
        String word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzdonaudampfschiff";
        Files.writeString(folder.resolve("guide.yaml"), """
                id: mots
                title: %1$s
                subtitle: %1$s
                language: fr
                chapters: [un.md, deux.md]
                """.formatted(word));
        Files.writeString(
                folder.resolve("un.md"), "# %1$s\n\n%1$s `%1$s`\n\n## %1$s\n\n- %1$s\n\n## %1$s\n".formatted(word));
        Files.writeString(
                folder.resolve("deux.md"), "# %1$s 2\n\n| A | B |\n| - | - |\n| 1 | %1$s |\n".formatted(word));
        PublishedSite site = PublishedSite.of(folder, folder.resolve("site"));

        for (String path : List.of("index.html", "un.html", "deux.html", "plan-du-site.html")) {
            try (Visit visit = Visit.at(chromium, site.folder().toUri().toString(), path)) {
                visit.page().setViewportSize(320, 640);
                Object beyond = visit.page().evaluate("() => document.documentElement.scrollWidth - 320");
                assertThat((Integer) beyond).as(path).isNotPositive();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".beside", ".on-page"})
    void what_scrolls_leaves_room_for_the_mark_of_the_focus(String scrolled) {
        try (Visit visit = chapter(true)) {
            visit.page().setViewportSize(1500, 900);
            Locator link = visit.page().locator(scrolled + " a").first();
            link.focus();
            visit.page().keyboard().press("Shift+Tab");
            visit.page().keyboard().press("Tab");

            assertThat(((Number) link.evaluate("""
                            (link, scrolled) => {
                              const style = getComputedStyle(link);
                              const mark = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
                              const edges = document.querySelector(scrolled).getBoundingClientRect();
                              const box = link.getBoundingClientRect();
                              return .5 + Math.min(box.left - mark - edges.left, edges.right - box.right - mark);
                            }
                            """, scrolled)).doubleValue()).isPositive();
        }
    }

    @Test
    void in_forced_colours_the_menu_tells_which_page_this_is() {
        try (Visit visit = Visit.at(chromium, server.address(Sites.LUMIERES, ""), "glossaire.html")) {
            Page page = visit.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));

            assertThat(page.locator(".theme-switch").isVisible()).isFalse();
            String edge = "link => getComputedStyle(link).borderBlockEndColor";
            assertThat(page.locator(".menu [aria-current]").evaluate(edge))
                    .isNotEqualTo(
                            page.locator(".menu a:not([aria-current])").first().evaluate(edge));
        }
    }

    @Test
    void no_heading_is_smaller_than_the_text() {
        try (Visit visit = chapter(true)) {
            visit.page().setViewportSize(1920, 1000);
            Object smaller = visit.page().evaluate("""
                    () => ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].filter(name => {
                      const heading = document.querySelector('article').appendChild(document.createElement(name));
                      const size = element => parseFloat(getComputedStyle(element).fontSize);
                      return size(heading) < size(document.body);
                    })
                    """);
            assertThat((List<?>) smaller).isEmpty();
        }
    }

    @Test
    void blocks_keep_the_margins_that_they_have_of_their_own() {
        try (Visit visit = chapter(true)) {
            assertThat(((Number) visit.page().locator(".sheet").first().evaluate("""
                            sheet => parseFloat(getComputedStyle(sheet).marginBlockStart)
                                / parseFloat(getComputedStyle(sheet).fontSize)
                            """)).doubleValue())
                    .isEqualTo(2.0, within(0.01));
        }
    }

    @Test
    void a_quotation_and_who_said_it_begin_on_one_line() {
        try (Visit visit = chapter(true)) {
            Locator quote = visit.page().locator(".quote").first();
            String edge =
                    "element => element.getBoundingClientRect().left + parseFloat(getComputedStyle(element).paddingLeft)"
                            + " + parseFloat(getComputedStyle(element).borderLeftWidth)";
            Number said = (Number) quote.locator("blockquote").evaluate(edge);
            Number by = (Number) quote.locator("figcaption").evaluate(edge);

            assertThat(by.doubleValue()).isEqualTo(said.doubleValue(), within(0.5));
        }
    }

    @Test
    void columns_of_chapters_begin_at_one_height() {
        try (Visit visit = Visit.at(chromium, server.address(Sites.LUMIERES, ""), "index.html")) {
            Object tops = visit.page().evaluate("""
                    () => {
                      const tops = new Map();
                      for (const item of document.querySelectorAll('.volume .plan > li')) {
                        const box = item.getBoundingClientRect();
                        tops.set(box.left, Math.min(tops.get(box.left) ?? Infinity, Math.round(box.top)));
                      }
                      return [...tops.values()];
                    }
                    """);
            assertThat((List<?>) tops).hasSizeGreaterThan(1);
            assertThat(new HashSet<Object>((List<?>) tops)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1280, 1440, 1920})
    void titles_of_all_pages_but_the_first_begin_at_one_place(int width) {
        try (Visit visit = chapter(true)) {
            Page page = visit.page();
            page.setViewportSize(width, 900);
            Set<Double> places = new TreeSet<>();
            for (String path : List.of("moderer.html", "edito.html", "glossaire.html", "chiffres-cles.html")) {
                page.navigate(server.address(Sites.LUMIERES, path));
                places.add(box(page.locator("h1")).x);
                assertThat(page.locator("nav.chapters [aria-current=page]").count())
                        .as(path)
                        .isOne();
            }
            assertThat(places).hasSize(1);
        }
    }

    private static BoundingBox box(Locator locator) {
        return locator.boundingBox();
    }
}
