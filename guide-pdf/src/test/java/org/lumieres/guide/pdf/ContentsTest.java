package org.lumieres.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Role;
import org.lumieres.guide.model.Section;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.pdf.TaggedPdf.Element;

/** The table of contents shows how the guide is made, at a glance. */
class ContentsTest {

    @Test
    void what_is_a_part_of_something_stands_inside_it() {
        Guide guide = guide(List.of(
                        chapter("un", List.of("Le début"), chapter("dedans", List.of("Au fond"))),
                        chapter("deux", List.of())))
                .contributors(
                        Contributor.builder("Ada").roles(List.of(Role.AUTHOR)).build())
                .build();

        assertThat(outline(guide)).containsExactly("un", "  Le début", "  dedans", "    Au fond", "deux", "Crédits");
    }

    @ParameterizedTest
    @CsvSource({
        "  3,  8, 1, 'chapter, section, inner, inner section'",
        " 20, 20, 1, 'chapter, inner'",
        " 20, 20, 19, 'chapter, section, inner'",
        "200,  3, 1, 'chapter'",
    })
    void it_goes_as_deep_as_the_guide_is_long(int chapters, int sections, int paragraphs, String depth) {
        List<String> titles =
                IntStream.range(0, sections).mapToObj(i -> "section").toList();
        List<Chapter> all = new ArrayList<>();
        for (int i = 0; i < chapters; i++) {
            Chapter inner = Chapter.builder("inner-" + i, "inner")
                    .sections(Section.builder("s", "inner section").build())
                    .build();
            all.add(chapter("chapter-" + i, "chapter", titles, paragraphs, inner));
        }

        List<String> lines = outline(guide(all).build());

        assertThat(lines.stream().map(String::strip).distinct()).containsExactly(depth.split(", "));
    }

    @ParameterizedTest
    @CsvSource({"1, 3, false", "1, 4, true", "2, 0, true"})
    void it_is_left_out_when_there_is_nothing_to_choose_from(int chapters, int sections, boolean there) {
        List<String> titles =
                IntStream.range(0, sections).mapToObj(i -> "Section " + i).toList();
        List<Chapter> all = IntStream.range(0, chapters)
                .mapToObj(i -> chapter("chapitre-" + i, titles))
                .toList();

        TaggedPdf pdf = printed(guide(all).build());

        assertThat(pdf.all("TOC").findAny().isPresent()).isEqualTo(there);
        assertThat(pdf.root().text().contains("Sommaire")).isEqualTo(there);
    }

    private static Guide.Builder guide(List<Chapter> chapters) {
        return Guide.builder("essai", "Essai", "fr")
                .volumes(Volume.builder("essai", "Essai").chapters(chapters).build());
    }

    private static Chapter chapter(String title, List<String> sections, Chapter... inside) {
        return chapter(title, title, sections, 1, inside);
    }

    private static Chapter chapter(String id, String title, List<String> sections, int paragraphs, Chapter... inside) {
        List<Section> parts = new ArrayList<>();
        for (String section : sections) {
            parts.add(Section.builder("s-" + parts.size(), section).build());
        }
        Paragraph text = Paragraph.of("Un mot de plus sur la page. ".repeat(30 * paragraphs));
        return Chapter.builder(id, title)
                .body(text)
                .sections(parts)
                .chapters(List.of(inside))
                .build();
    }

    private static TaggedPdf printed(Guide guide) {
        return TaggedPdf.read(Guides.print(guide, PdfRenderer.builder().build()));
    }

    /** The lines, each as far to the right as the tables that it stands in. */
    private static List<String> outline(Guide guide) {
        List<String> lines = new ArrayList<>();
        printed(guide).all("TOC").findFirst().ifPresent(table -> gather(table, "", lines));
        return lines;
    }

    private static void gather(Element table, String indent, List<String> into) {
        for (Element child : table.children()) {
            if (child.type().equals("TOC")) {
                gather(child, indent + "  ", into);
            } else {
                into.add(indent + child.text().replaceAll("^[ 0-9]+|\\s+$", ""));
            }
        }
    }
}
