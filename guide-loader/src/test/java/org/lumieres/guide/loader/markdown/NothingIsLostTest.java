package org.lumieres.guide.loader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;
import org.lumieres.guide.model.Block;

/** What the model has no place for is kept in words, or told. */
class NothingIsLostTest {
    private static final MarkdownReader READER = new MarkdownReader(Locale.ENGLISH);

    private final Problems problems = Problems.of("org.lumieres.guide.loader.markdown.messages", Locale.ENGLISH);

    @Test
    void words_of_a_list_outside_of_its_items_are_an_item() {
        List<Block> blocks = read("<ul>Avant <b>tout</b><li>Un</li>Après</ul>\n");
        assertThat(blocks).hasSize(1);
        assertThat(ModelDump.of(blocks)).containsSubsequence("Avant ", "tout", "Un", "Après");
    }

    @Test
    void a_list_of_definitions_inside_another_is_read_once() {
        String dump = ModelDump.of(read("""
                <dl><div><dt>Modérer</dt><dd>Lire
                <dl><dt>avant</dt><dd>a priori</dd></dl>
                </dd></div></dl>
                """));
        assertThat(dump.split("a priori", -1)).hasSize(2);
        assertThat(dump).contains("Modérer");
    }

    @Test
    void paragraphs_of_a_cell_stay_apart() {
        String dump = ModelDump.of(read("<table><tr><td><p>Un</p>\n<p>Deux</p> trois</td></tr></table>\n"));
        assertThat(dump).contains("\"Un\" LineBreak() \"Deux\" LineBreak() \"trois\"");
    }

    @Test
    void a_link_inside_code_is_told() {
        read("Un <code><a href=\"https://example.org\">lien</a></code>.\n");
        assertThat(found())
                .containsExactly("animer.md:1:4: warning: Inside <code> there are only words; what was marked in them"
                        + " is left out [unsupported-html]");
    }

    @Test
    void the_box_of_a_task_is_told_where_items_are_no_tasks() {
        read(":::checklist{title=\"Avant\"}\n- [x] Lire\n- Relire\n:::\n");
        read(":::procedure{title=\"Avant\"}\n1. Lire\n2. [ ] Relire\n:::\n");
        assertThat(found()).hasSize(2).allMatch(found -> found.contains("A task’s box has no place in a"));
        assertThat(found().get(1)).startsWith("animer.md:3:1: warning: ");
    }

    @Test
    void an_attribute_without_its_value_is_told() {
        read(":::note{title}\nMot\n:::\n");
        assertThat(found()).containsExactly("animer.md:1:9: error: The attribute `title` has no value [format]");
    }

    @Test
    void a_property_of_a_component_is_told_where_it_is_one() {
        READER.readBlocks(SourceText.of("a.mdx", "Un {props.nom}.\n"), 0, Folder.chapter(), problems);
        READER.readBlocks(SourceText.of("a.md", "Un {props.nom}.\n"), 0, Folder.chapter(), problems);
        assertThat(found()).singleElement().asString().startsWith("a.mdx:1:4: warning: “{props.nom}” is an expression");
    }

    @Test
    void a_kind_of_element_is_told_once_in_a_block() {
        read("<div><aside>a</aside><aside>b</aside></div>\n\n<aside>c</aside>\n");
        read("{{ a }} {{ b }} <% c %>\n\n{{ d }}\n");
        assertThat(found())
                .extracting(found -> found.substring(0, found.indexOf(": ")))
                .containsExactly("animer.md:1:6", "animer.md:3:1", "animer.md:1:1", "animer.md:1:17", "animer.md:3:1");
    }

    @Test
    void the_marks_of_a_quotation_are_those_of_the_language() {
        MarkdownReader.Context french = Folder.chapter().in("fr");
        SourceText source = SourceText.of("animer.md", "Il <q>dit <q lang=\"en\">so</q></q>.\n");
        assertThat(READER.readBlocks(source, 0, french, problems).get(0).plainText())
                .isEqualTo("Il «\u00A0dit “so”\u00A0».");
    }

    private List<Block> read(String markdown) {
        return READER.readBlocks(SourceText.of("animer.md", markdown), 0, Folder.chapter(), problems);
    }

    private List<String> found() {
        return problems.found().stream().map(Diagnostic::toString).toList();
    }
}
