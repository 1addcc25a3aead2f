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

    private List<Block> read(String markdown) {
        return READER.readBlocks(SourceText.of("animer.md", markdown), 0, Folder.chapter(), problems);
    }

    private List<String> found() {
        return problems.found().stream().map(Diagnostic::toString).toList();
    }
}
