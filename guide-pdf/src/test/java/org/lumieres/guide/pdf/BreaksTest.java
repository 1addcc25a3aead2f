package org.lumieres.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages end where a reader would end them. */
class BreaksTest {
    private static final String LINE = "Une ligne de plus sur la page, qui va presque jusqu’à son bord droit. ";
    /** In points: where the text of a page ends. */
    private static final int BOTTOM = 842 - 74;

    @TempDir
    Path folder;

    @Test
    void a_short_frame_is_not_cut() throws IOException {
        List<PrintedPage> pages = printed(many(30, i -> """
                :::::practice{title="Fiche %1$d"}
                :::do
                - Premier %1$d.
                - Deuxième %1$d.
                - Dernier %1$d.
                :::
                :::::
                """.formatted(i)));

        for (int i = 0; i < 30; i++) {
            assertThat(pageOf(pages, "Dernier " + i + ".")).isEqualTo(pageOf(pages, "Premier " + i + "."));
        }
    }

    @Test
    void a_long_list_to_tick_is_cut_with_three_items_on_each_side() throws IOException {
        List<PrintedPage> pages = printed(many(
                20,
                i -> ":::checklist{title=\"Liste " + i + "\"}\n"
                        + IntStream.rangeClosed(1, 16)
                                .mapToObj(n -> "- [ ] Point " + i + "/" + n + ".\n")
                                .collect(Collectors.joining())
                        + ":::\n"));

        int cut = 0;
        for (int i = 0; i < 20; i++) {
            int first = pageOf(pages, "Point " + i + "/1.");
            int last = pageOf(pages, "Point " + i + "/16.");
            assertThat(pageOf(pages, "Liste " + i)).isEqualTo(first);
            assertThat(pageOf(pages, "Point " + i + "/3.")).isEqualTo(first);
            assertThat(pageOf(pages, "Point " + i + "/14.")).isEqualTo(last);
            cut += last > first ? 1 : 0;
        }
        assertThat(cut).isPositive();
    }

    @Test
    void a_long_callout_fills_its_pages() throws IOException {
        List<PrintedPage> pages = printed("> [!WARNING]\n" + ("> " + LINE.repeat(9) + "\n>\n").repeat(16));

        assertThat(pages.get(2).lines()).hasSizeGreaterThan(38);
    }

    @Test
    void a_frame_that_is_cut_is_closed_and_opened_again() throws IOException {
        byte[] pdf = Guides.print(Guides.chapter(
                folder,
                ":::::case{title=\"Un cas\"}\n:::action\n" + (LINE.repeat(9) + "\n\n").repeat(16) + ":::\n:::::\n"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            assertThat(widestLine(renderer.renderImage(1), BOTTOM, BOTTOM + 20)).isGreaterThan(380);
            assertThat(widestLine(renderer.renderImage(2), 48, 68)).isGreaterThan(380);
        }
    }

    @Test
    void the_rule_above_notes_stays_with_them() throws IOException {
        int alone = 0;
        for (int lines = 26; lines < 36; lines++) {
            byte[] pdf = Guides.print(Guides.chapter(
                    folder, LINE + "[^n]\n\n" + "- ligne\n".repeat(lines) + "\n[^n]: " + LINE + LINE + "\n"));

            if (PrintedPage.all(pdf).size() > 2) {
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    assertThat(widestLine(new PDFRenderer(document).renderImage(1), 300, BOTTOM + 1))
                            .as("%d lines", lines)
                            .isLessThan(380);
                }
                alone++;
            }
        }
        assertThat(alone).isBetween(1, 9);
    }

    @Test
    void the_head_of_a_table_stays_with_its_first_row() throws IOException {
        Set<Integer> met = new HashSet<>();
        for (int lines = 26; lines < 52; lines++) {
            List<PrintedPage> pages = printed("- ligne\n".repeat(lines)
                    + "\n| Sujet | Texte |\n| --- | --- |\n| Premier | " + LINE.repeat(12) + " |\n| Second | Rien |\n");

            met.add(pageOf(pages, "Sujet Texte"));
            assertThat(pageOf(pages, "Sujet Texte"))
                    .as("%d lines", lines)
                    .isEqualTo(pages.stream()
                            .filter(page -> page.body().contains("Premier Une ligne"))
                            .findFirst()
                            .orElseThrow()
                            .number());
        }
        assertThat(met).as("pages that the head was on").hasSizeGreaterThan(1);
    }

    /** Of the rows of an image, the longest unbroken line that is not white. */
    private static int widestLine(BufferedImage image, int from, int to) {
        int widest = 0;
        for (int y = from; y < to; y++) {
            int run = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                run = (image.getRGB(x, y) & 0xFF) < 0xF8 ? run + 1 : 0;
                widest = Math.max(widest, run);
            }
        }
        return widest;
    }

    /** The same thing many times, each at another height of its page. */
    private static String many(int times, IntFunction<String> thing) {
        return IntStream.range(0, times)
                .mapToObj(i -> LINE.repeat(1 + i * 7 % 13) + "\n\n" + thing.apply(i) + "\n")
                .collect(Collectors.joining());
    }

    private static int pageOf(List<PrintedPage> pages, String words) {
        return pages.stream()
                .filter(page -> page.lines().stream().anyMatch(line -> line.endsWith(words)))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private List<PrintedPage> printed(String markdown) throws IOException {
        return PrintedPage.all(Guides.print(Guides.chapter(folder, markdown)));
    }
}
