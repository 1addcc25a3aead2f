package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;

/** Where the links of a guide lead that name a heading otherwise than by its id. */
class CrossReferencesTest {
    private static final String FACING = """
            # Faire face à la crise

            ## L’édito, à quoi bon ? {#edito}

            ## Détail

            ## Détail

            ## 3.1 Répondre

            ### La *crise* de `2014`

            :::question{#pourquoi title="Pourquoi ?"}
            Parce que.
            :::
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "#edito, SECTION, edito",
        "#lédito-à-quoi-bon-, SECTION, edito",
        "#l-edito-a-quoi-bon, SECTION, edito",
        "#détail, SECTION, detail",
        "#détail-1, SECTION, detail-2",
        "#detail_1, SECTION, detail-2",
        "#répondre, SECTION, 3-1-repondre",
        "#La_crise_de_2014, SECTION, la-crise-de-2014",
        "#Pourquoi, SECTION, pourquoi",
        "#faire-face-à-la-crise, CHAPTER, ''",
        "#top, CHAPTER, ''"
    })
    void a_heading_is_found_by_its_id_or_by_a_spelling_of_it(String fragment, String kind, String id)
            throws IOException {
        LoadResult result = new GuideOnDisk(folder)
                .with("guide.yaml", "chapters: [crise.md, animer.md]\n")
                .with("crise.md", FACING)
                .with("animer.md", "# Animer\n\n[voir](crise.md" + fragment + ")\n")
                .load();

        assertThat(result.diagnostics()).isEmpty();
        Inline.Reference found = references(result).get(0);
        assertThat(found.kind()).hasToString(kind);
        assertThat(found.target()).isEqualTo(id.isEmpty() ? "crise" : "crise#" + id);
    }

    /** As addresses may stand on lines of their own, where they look like headings. */
    @ParameterizedTest
    @ValueSource(strings = {"[là](#La_parade)", "[là](\n#La_parade)", "[là][x]\n\n[x]:\n#La_parade"})
    void wherever_the_name_of_a_place_is_written_it_is_found(String link) throws IOException {
        LoadResult result = new GuideOnDisk(folder)
                .with("guide.yaml", "chapters: [a.md, b.md]\n")
                .with("a.md", "# A\n\nVoir " + link + "\n")
                .with("b.md", "# B\n\n## La parade\n")
                .load();

        assertThat(references(result).get(0).target()).isEqualTo("b#la-parade");
    }

    @Test
    void a_heading_of_another_page_is_found_by_its_name_alone_and_the_file_to_write_is_told() throws IOException {
        LoadResult result = new GuideOnDisk(folder)
                .with("guide.yaml", "chapters: [fr/animer.md, fr/faire face.md]\n")
                .with("fr/animer.md", "# Animer\n\n- Voir [là](#Faire_face%c2%a0:_la_crise) et [là](#La_parade)\n")
                .with("fr/faire face.md", "# Faire face\u00a0: la crise {#crise}\n\n## La parade\n")
                .load();

        assertThat(references(result)).extracting(Inline.Reference::target).containsExactly("crise", "crise#la-parade");
        assertThat(GuideOnDisk.found(result))
                .containsExactly(
                        "fr/animer.md:3:13: info: Nothing on this page is called “Faire_face\u00a0:_la_crise”, "
                                + "but something in “fr/faire face.md” is: the link leads there [loose-anchor]",
                        "fr/animer.md:3:50: info: Nothing on this page is called “La_parade”, "
                                + "but something in “fr/faire face.md” is: the link leads there [loose-anchor]");
        assertThat(helps(result)).containsExactly("Write <faire face.md>", "Write <faire face.md#la-parade>");
        assertThat(GuideOnDisk.place(result, "/volumes/0/chapters/0/body/0/items/0/body/0/content/1"))
                .isEqualTo("fr/animer.md 3:8-3:41");
    }

    @Test
    void what_several_pages_have_leads_to_the_first_and_all_are_told() throws IOException {
        LoadResult result = new GuideOnDisk(folder)
                .with("guide.yaml", "chapters: [a.md, b.md, c.md]\n")
                .with("a.md", "# A\n\n[là](#parade)\n")
                .with("b.md", "# B\n\n## Parade\n")
                .with("c.md", "# C\n\n## La suite\n\n### Parade\n")
                .load();

        assertThat(references(result).get(0).target()).isEqualTo("b#parade");
        assertThat(GuideOnDisk.found(result)).singleElement().asString().startsWith("a.md:3:6: warning: ");
        assertThat(helps(result)).containsExactly("Write the one you mean: b.md#parade, c.md#parade");
    }

    @Test
    void its_own_page_comes_before_others() throws IOException {
        LoadResult result = new GuideOnDisk(folder)
                .with("guide.yaml", "chapters: [b.md, a.md]\n")
                .with("a.md", "# A\n\n[là](#Parade)\n\n## Parade\n")
                .with("b.md", "# B\n\n## Parade\n")
                .load();

        assertThat(references(result).get(0).target()).isEqualTo("a#parade");
        assertThat(result.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "#Fiche_n°16_:_Analyser_les_traceurs, fiche-16",
        "#Fiche_n°18_:_Mesurer_la_frequentation_de_vos_sites, fiche-17",
    })
    void a_heading_that_was_reworded_is_guessed_from_several_words(String fragment, String chapter) throws IOException {
        LoadResult result = new GuideOnDisk(folder)
                .with("guide.yaml", "chapters: [a.md, fiche-16.md, fiche-17.md]\n")
                .with("a.md", "# A\n\n[là](" + fragment + ")\n")
                .with("fiche-16.md", "# Fiche n°16 : Analyser les pratiques de vos sites en matière de traceurs\n")
                .with("fiche-17.md", "# Fiche n°17 : Mesurer la fréquentation de vos sites\n")
                .load();

        assertThat(references(result).get(0).target()).isEqualTo(chapter);
        assertThat(GuideOnDisk.found(result))
                .singleElement()
                .asString()
                .contains("a.md:3:6: warning: ", "[loose-anchor]");
        assertThat(helps(result)).containsExactly("Write " + chapter + ".md");
    }

    @Test
    void what_nothing_is_near_stays_for_the_validator_to_tell() throws IOException {
        LoadResult result = new GuideOnDisk(folder)
                .with("guide.yaml", "chapters: [a.md]\npreface: {file: edito.md, author: A}\n")
                .with("a.md", "# A\n\n[là](#crises)\n\n## Crise\n")
                .with("edito.md", "[là](#nulle-part) et [là](#crise)\n")
                .load();

        assertThat(references(result).get(1).target()).isEqualTo("a#crises");
        assertThat(references(result).get(0).target()).isEqualTo("a#crise");
        assertThat(GuideOnDisk.found(result))
                .containsExactly(
                        "edito.md:1:6: warning: Nothing in the guide is called “nulle-part” [broken-reference]",
                        "edito.md:1:27: info: Nothing on this page is called “crise”, but something in “a.md” is: "
                                + "the link leads there [loose-anchor]");
    }

    @Test
    void a_name_that_html_gives_leads_to_the_section_around_it() throws IOException {
        LoadResult result = new GuideOnDisk(folder)
                .with("guide.yaml", "chapters: [a.md, b.md]\nrules: {unsupported-html: off}\n")
                .with("a.md", """
                        # A

                        [1](b.md#debut) [2](b.md#csv) [3](b.md#avant) [4](b.md#dans) [5](b.md#Liste) [6](b.md#champ)
                        """)
                .with("b.md", """
                        # B

                        <span id="debut">Au début</span>.

                        ## Format <a name="csv"></a>

                        - un
                          - <a id='liste'></a>deux

                        <a name=avant></a>

                        ## Suite

                        <div>
                        <p id="dans">Ici. <input name="champ"></p>
                        </div>
                        """)
                .load();

        assertThat(references(result))
                .extracting(Inline.Reference::target)
                .containsExactly("b", "b#format", "b#suite", "b#suite", "b#format", "b#champ");
    }

    @Test
    void pages_are_found_as_sites_name_them() throws IOException {
        LoadResult result = new GuideOnDisk(folder)
                .with("guide.yaml", "chapters: [docs/index.md, docs/droit/01-image.md, docs/faq.md]\n")
                .with("docs/index.md", "# Accueil\n")
                .with("docs/droit/01-image.md", """
                        # Image

                        [1](/faq.html#qui-es-tu) [2](../faq) [3](../faq/) [4](..) [5](/) [6](/questions/) [7](/docs/faq.md)
                        [8](../droit/image) ![](/logo.png)
                        """)
                .with("docs/faq.md", "---\npermalink: /questions/\n---\n# FAQ\n\n## Qui es-tu ?\n")
                .with("docs/static/logo.png", "")
                .load();

        assertThat(references(result))
                .extracting(Inline.Reference::target)
                .containsExactly("faq#qui-es-tu", "faq", "faq", "docs", "docs", "faq", "faq", "image");
        assertThat(GuideOnDisk.found(result)).noneMatch(found -> found.contains("file"));
    }

    @Test
    void data_may_name_headings_too() throws IOException {
        Guide guide = new GuideOnDisk(folder).with("guide.json", """
                        {"chapters": [
                          {"id": "a", "title": "A", "body": "[là](#La_parade)"},
                          {"id": "b", "title": "B", "sections": [{"id": "p", "title": "La parade", "body": [
                            {"type": "paragraph", "content": [
                              {"type": "strong", "content": [{"type": "reference", "kind": "section", "target": "b#La parade"}]}]}]}]}]}
                        """).guide();

        assertThat(references(guide)).extracting(Inline.Reference::target).containsExactly("b#p", "b#p");
    }

    private static List<Inline.Reference> references(LoadResult result) {
        return references(result.guide().orElseThrow());
    }

    private static List<Inline.Reference> references(Guide guide) {
        return guide.walk()
                .filter(Inline.Reference.class::isInstance)
                .map(Inline.Reference.class::cast)
                .toList();
    }

    private static List<String> helps(LoadResult result) {
        return result.diagnostics().stream()
                .map(found -> found.fixes().get(0).title())
                .toList();
    }
}
