package org.lumieres.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.model.Figure;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Table;
import org.lumieres.guide.pdf.TaggedPdf.Element;

/** What a screen reader makes of the sample, beyond what a checker of rules can see. */
class StructureTest {
    private static final TaggedPdf PDF = TaggedPdf.read(Guides.printedSample());
    private static final Guide GUIDE = Guides.sample();

    /** The titles of what the book has beside the guide's own parts. */
    private static final Set<String> FURNITURE = Set.of(
            "Édito",
            "Sommaire",
            "Annexes",
            "Glossaire",
            "Bibliographie",
            "Crédits",
            "Licence",
            "Cequiachangé",
            "Contact",
            "Accessibilité");

    @Test
    void the_headings_are_read_in_the_order_of_the_guide() {
        List<String> headings = PDF.headings().stream()
                .map(heading -> SpokenTitles.letters(heading.text()))
                .toList();

        assertThat(headings).startsWith(SpokenTitles.letters(GUIDE.title()), "Édito", "Sommaire");
        assertThat(headings.stream().skip(1).filter(heading -> !FURNITURE.contains(heading)))
                .containsExactlyElementsOf(SpokenTitles.of(GUIDE));
    }

    @Test
    void no_heading_is_deeper_than_the_one_before_by_more_than_one_level() {
        int before = 0;
        for (Element heading : PDF.headings()) {
            int level = heading.type().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @Test
    void the_caption_of_a_table_is_in_it_before_its_rows() {
        long captioned = GUIDE.walk()
                .filter(node -> node instanceof Table table && !table.caption().isEmpty())
                .count();

        assertThat(captioned).isPositive();
        assertThat(PDF.all("Table")
                        .filter(table -> table.children().get(0).type().equals("Caption")))
                .hasSize((int) captioned);
        assertThat(PDF.all("Table"))
                .allSatisfy(table ->
                        assertThat(table.children()).extracting(Element::type).isSubsetOf("Caption", "THead", "TBody"));
        assertThat(PDF.all("TH")).isNotEmpty();
    }

    @Test
    void every_picture_is_described_and_has_its_caption_in_it() {
        List<Figure> figures = GUIDE.walk()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();

        assertThat(PDF.all("Figure"))
                .allSatisfy(figure -> assertThat(figure.alt()).isNotBlank());
        assertThat(PDF.all("Figure").map(Element::alt).map(SpokenTitles::letters))
                .containsAll(figures.stream()
                        .map(figure -> figure.image().alt())
                        .filter(Objects::nonNull)
                        .map(SpokenTitles::letters)
                        .toList());
        assertThat(PDF.all("Figure")
                        .filter(figure -> figure.all("Caption").findAny().isPresent()))
                .hasSize((int) figures.stream()
                        .filter(figure -> !figure.caption().isEmpty())
                        .count());
        assertThat(PDF.all("Caption").count())
                .isEqualTo(PDF.all()
                        .filter(element -> Set.of("Table", "Figure").contains(element.type()))
                        .flatMap(element -> element.children().stream())
                        .filter(child -> child.type().equals("Caption"))
                        .count());
    }

    @Test
    void the_book_is_in_French_and_foreign_words_say_their_language() {
        assertThat(PDF.root().lang()).isEqualTo("fr");
        assertThat(PDF.all().filter(element -> "en".equals(element.lang())).map(Element::spoken))
                .anySatisfy(words -> assertThat(words).contains("community manager"))
                .hasSizeGreaterThan(3);
        assertThat(PDF.all().map(Element::lang).filter(Objects::nonNull)).contains("it");
    }

    @Test
    void no_element_is_empty_but_for_cells_that_hold_a_place() {
        assertThat(PDF.all().filter(element -> element.children().isEmpty() && element.content() == 0))
                .extracting(Element::type)
                .isSubsetOf("TD");
    }

    @Test
    void nothing_is_left_of_the_marks_that_the_tree_was_made_by() {
        assertThat(PDF.all()
                        .filter(element -> !Set.of("Figure", "Formula").contains(element.type()))
                        .map(Element::alt))
                .containsOnlyNulls();
        assertThat(PDF.all().map(Element::type).distinct())
                .isSubsetOf(
                        "Document",
                        "Part",
                        "Sect",
                        "Div",
                        "H1",
                        "H2",
                        "H3",
                        "H4",
                        "H5",
                        "H6",
                        "P",
                        "L",
                        "LI",
                        "Lbl",
                        "LBody",
                        "TOC",
                        "TOCI",
                        "Table",
                        "THead",
                        "TBody",
                        "TR",
                        "TH",
                        "TD",
                        "Caption",
                        "Figure",
                        "BlockQuote",
                        "Span",
                        "Link",
                        "Reference",
                        "Note",
                        "Formula",
                        "Code");
    }

    @Test
    void a_link_that_is_set_on_two_lines_is_one_link() {
        assertThat(PDF.all("TOCI"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.all("Link")).hasSize(1));
    }
}
