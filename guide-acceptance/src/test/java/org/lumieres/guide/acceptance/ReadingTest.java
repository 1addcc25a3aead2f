package org.lumieres.guide.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers do with a site, from any server and from a disk. */
@ExtendWith(Browsing.class)
class ReadingTest {
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

    /** Where the site may lie. */
    static Stream<String> roots() {
        return Stream.of(
                server.address(Sites.LUMIERES, ""),
                Sites.LUMIERES.published().folder().toUri().toString());
    }

    @ParameterizedTest
    @MethodSource("roots")
    void from_the_first_page_to_the_chapters_one_after_the_other(String root) {
        try (Visit visit = Visit.at(chromium, root, "index.html")) {
            visit.follow(visit.find(AriaRole.LINK, "Lire en ligne"));
            assertThat(visit.place()).isEqualTo("edito.html");

            List<String> read = new ArrayList<>();
            while (visit.page().locator("a[rel=next]").count() > 0) {
                visit.follow(visit.page().locator("a[rel=next]"));
                read.add(visit.page().locator("h1").innerText());
            }

            assertThat(read).hasSize(19).startsWith("Mode d’emploi").endsWith("Modèle de charte de modération");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("roots")
    void to_a_note_and_back(String root) {
        try (Visit visit = Visit.at(chromium, root, "moderer.html")) {
            visit.page().locator("[role=doc-noteref]").first().click();
            assertThat(visit.place()).isEqualTo("moderer.html#note-1");
            Locator note = visit.page().locator("#note-1");
            note.locator("[role=doc-backlink]").click();

            assertThat(visit.place()).isEqualTo("moderer.html#note-1-call");
            assertThat(note.innerText()).startsWith("Article 6 de la loi.");
        }
    }

    @ParameterizedTest
    @MethodSource("roots")
    void the_night_is_remembered_once_it_is_chosen_and_nothing_else_is(String root) {
        try (Visit visit = Visit.at(chromium, root, "moderer.html")) {
            String day = ground(visit);
            Locator night = visit.find(AriaRole.BUTTON, "Mode sombre");
            assertThat(visit.kept()).isZero();

            night.click();
            assertThat(visit.kept()).isOne();
            String dark = ground(visit);
            visit.follow(visit.page().locator("a[rel=next]"));

            assertThat(ground(visit)).isEqualTo(dark).isNotEqualTo(day);
            assertThat(night.isVisible()).as("the switch says what it does").isFalse();
            visit.find(AriaRole.BUTTON, "Mode clair").click();
            assertThat(ground(visit)).isEqualTo(day);
        }
    }

    private static String ground(Visit visit) {
        return (String) visit.page().evaluate("() => getComputedStyle(document.documentElement).backgroundColor");
    }

    @ParameterizedTest
    @MethodSource("roots")
    void a_chapter_is_printed_without_what_only_a_screen_needs(String root) {
        try (Visit visit = Visit.at(chromium, root, "moderer.html")) {
            byte[] printed = visit.page().pdf();
            String file = new String(printed, StandardCharsets.ISO_8859_1);

            assertThat(file).startsWith("%PDF-").hasSizeGreaterThan(20_000);
            assertThat(file.toLowerCase(Locale.ROOT)).contains(utf16("Modérer"));
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visit.page().locator("h1").isVisible()).isTrue();
            for (String screen :
                    List.of("header.banner", "nav.breadcrumb", "nav.chapters", "nav.pager", "footer.foot")) {
                assertThat(visit.page().locator(screen).isVisible()).as(screen).isFalse();
            }
        }
    }

    /** How PDF writes words that are not all in ASCII (ISO 32000-1, 7.9.2.2), in hexadecimal digits. */
    private static String utf16(String words) {
        return "feff" + HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
    }

    @ParameterizedTest
    @MethodSource("roots")
    void by_the_keyboard_alone(String root) {
        try (Visit visit = Visit.at(chromium, root, "moderer.html")) {
            List<String> path = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                visit.page().keyboard().press("Tab");
                path.add(visit.focused());
                assertThat((Boolean) visit.page().evaluate("""
                                () => {
                                  const style = getComputedStyle(document.activeElement);
                                  const box = document.activeElement.getBoundingClientRect();
                                  return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                                      && box.top >= 0 && box.left >= 0 && box.width > 20;
                                }
                                """))
                        .as("one sees that the focus is on " + path)
                        .isTrue();
            }
            assertThat(path)
                    .containsExactly(
                            "Aller au contenu",
                            "Lumières sur les réseaux sociaux",
                            "Plan du site",
                            "Glossaire",
                            "Index des termes",
                            "Rechercher",
                            "Mode sombre");

            visit.page().reload();
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().evaluate("() => document.activeElement.localName"))
                    .isEqualTo("main");
        }
    }

    @ParameterizedTest
    @MethodSource("roots")
    void without_scripts(String root) {
        try (Visit visit = Visit.withoutScripts(chromium, root, "moderer.html")) {
            assertThat(visit.page().locator("button:visible").count()).isZero();
            for (String page : List.of("Plan du site", "Glossaire", "Index des termes")) {
                visit.follow(visit.page().locator(".menu").getByText(page));
                assertThat(visit.page().locator("h1").innerText()).isEqualTo(page);
            }
            visit.follow(visit.page().locator(".index a").first());
            assertThat(visit.place()).matches("[a-z-]+\\.html#.+");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("roots")
    void a_search_finds_a_word_with_its_accents_or_without(String root) {
        try (Visit visit = Visit.at(chromium, root, "index.html")) {
            List<String> found = search(visit, "modération");
            assertThat(found.get(0)).startsWith("modération\nGlossaire");
            visit.page().keyboard().press("Escape");
            assertThat(visit.focused()).as("back where it was opened").isEqualTo("Rechercher");
            assertThat(search(visit, "moderation")).isEqualTo(found);

            visit.page().locator("dialog ol a").first().click();
            visit.page().waitForURL("**/*.html#*");
            String anchor = visit.place().substring(visit.place().indexOf('#') + 1);
            assertThat(visit.page().locator("[id='" + anchor + "']").count()).isOne();
            assertThat(visit.page().locator("main").innerText()).contains("odération");
            assertThat(visit.kept()).isZero();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("roots")
    void keys_pressed_together_open_the_search_and_no_single_one_does(String root) {
        try (Visit visit = Visit.at(chromium, root, "index.html")) {
            Locator dialog = visit.page().locator("dialog[open]");
            assertThat(visit.find(AriaRole.BUTTON, "Rechercher").getAttribute("aria-keyshortcuts"))
                    .isEqualTo("Control+K");
            visit.page().keyboard().press("Control+k");
            dialog.waitFor();
            visit.page().keyboard().press("Escape");
            for (String key : List.of("/", "k", "s")) {
                visit.page().keyboard().press(key);
                assertThat(dialog.count()).as(key).isZero();
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /** However far down the results, what was asked stays in sight. */
    @ParameterizedTest
    @MethodSource("roots")
    void the_field_of_the_search_stays_in_sight(String root) {
        try (Visit visit = Visit.at(chromium, root, "index.html")) {
            search(visit, "public");
            for (int i = 0; i < 9; i++) {
                visit.page().keyboard().press("ArrowDown");
            }
            String onTop = "element => { const box = element.getBoundingClientRect();"
                    + " return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === element; }";
            assertThat(visit.page().locator("dialog input").evaluate(onTop)).isEqualTo(true);
            assertThat(visit.page().locator("dialog a:focus strong").evaluate(onTop.replace("=== element", "!== null")))
                    .isEqualTo(true);
        }
    }

    private static List<String> search(Visit visit, String words) {
        visit.find(AriaRole.BUTTON, "Rechercher").click();
        Locator dialog = visit.page().locator("dialog[open]");
        dialog.locator("input[type=search]").fill(words);
        dialog.locator("ol a").first().waitFor();
        assertThat(dialog.locator("[role=status]").innerText()).matches(".*\\d.*");
        return dialog.locator("ol li").allInnerTexts();
    }

    /** What a chapter has a browser fetch beside its words and pictures, as servers send it. */
    @Test
    void it_weighs_little_until_it_is_searched() throws IOException {
        try (Visit visit = Visit.at(chromium, server.address(Sites.LUMIERES, ""), "index.html")) {
            List<Response> responses = new ArrayList<>();
            visit.page().onResponse(responses::add);
            visit.page().navigate(server.address(Sites.LUMIERES, "moderer.html"));
            visit.page().evaluate("() => document.fonts.ready.then(() => true)");
            int weight = 0;
            List<String> kinds = new ArrayList<>();
            for (Response response : List.copyOf(responses)) {
                String kind = response.request().resourceType();
                if (kind.equals("font")) {
                    weight += response.body().length;
                } else if (kind.equals("stylesheet") || kind.equals("script")) {
                    weight += compressed(response.body());
                }
                kinds.add(kind);
            }

            assertThat(kinds).contains("font", "stylesheet", "script");
            assertThat(weight).isLessThan(120_000);
        }
    }

    private static int compressed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.size();
    }
}
