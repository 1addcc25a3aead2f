package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.lumieres.guide.loader.GuideOnDisk.found;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;

class FolderFilesTest {
    @TempDir
    Path folder;

    @Test
    void a_missing_file_gets_the_name_that_was_meant() throws IOException {
        LoadResult result = guide("chapters: [animmer.md, loin/tout.md]\n")
                .with("animer.md", "# A")
                .load();

        assertThat(found(result))
                .containsExactly(
                        "animer.md:1:1: warning: No list names this file, so it is not in the guide [orphan-file]",
                        "guide.yaml:1:12: error: There is no file “animmer.md” [missing-file]",
                        "guide.yaml:1:24: error: There is no file “loin/tout.md” [missing-file]");
        assertThat(result.diagnostics().get(1).fixes()).containsExactly(Fix.advice("Did you mean “animer.md”?"));
        assertThat(result.diagnostics().get(2).fixes()).containsExactly(Fix.advice("Add the file, or name another"));
    }

    @Test
    void a_name_that_differs_by_case_is_told_and_read() throws IOException {
        LoadResult result =
                guide("chapters: [Animer.md]\n").with("animer.md", "# A").load();

        assertThat(found(result))
                .containsExactly("guide.yaml:1:12: warning: The file is called “animer.md”, not “Animer.md”:"
                        + " on many systems they are two [file-name-case]");
        assertThat(ids(result)).containsExactly("animer");
    }

    @Test
    void nothing_outside_of_the_folder_is_read() throws IOException {
        Path outside = Files.createTempDirectory("outside");
        Files.writeString(outside.resolve("secret.md"), "# Secret");
        GuideOnDisk guide = guide("chapters: [../secret.md, /etc/passwd.md, lien.md, dossier/secret.md]\n"
                + "preface: {file: ../secret.md, author: A}\nglossary: ../g.yaml\n");
        Files.createSymbolicLink(folder.resolve("lien.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(folder.resolve("dossier"), outside);

        LoadResult result = guide.load();

        assertThat(result.diagnostics())
                .hasSize(6)
                .allSatisfy(found -> assertThat(found.code()).hasToString("outside-folder"));
        assertThat(ids(result)).isEmpty();
        assertThat(result.assets().read("lien.md")).isEmpty();
        assertThat(result.assets().read("../secret.md")).isEmpty();
        assertThat(result.assets().read("dossier/secret.md")).isEmpty();
    }

    @Test
    void pictures_are_read_from_the_folder() throws IOException {
        LoadResult result = guide("id: g\n").with("images/été 1.png", "PNG").load();

        assertThat(result.assets().read("images/été 1.png"))
                .hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("PNG"));
        assertThat(result.assets().read("images/none.png")).isEmpty();
        assertThat(result.assets().read("images")).isEmpty();
        assertThat(result.assets().read("a\0b")).isEmpty();
    }

    @Test
    void files_kept_aside_are_no_orphans() throws IOException {
        GuideOnDisk guide = guide("chapters: [a.md]\n");
        for (String file : List.of(
                "a.md", "README.md", "CHANGELOG.md", "LICENSE.md", "_brouillon.md", ".cache/x.md", "sous/b.md")) {
            guide.with(file, "# T");
        }
        assertThat(found(guide.load()))
                .containsExactly(
                        "sous/b.md:1:1: warning: No list names this file, so it is not in the guide [orphan-file]");
    }

    @Test
    void a_volume_may_be_a_folder_in_the_natural_order_of_its_names() throws IOException {
        LoadResult result = guide("volumes: [{id: v, folder: reseaux}, {id: w, folder: rien}]\n")
                .with("reseaux/10-dix.md", "# Dix")
                .with("reseaux/9-neuf.md", "# Neuf")
                .with("reseaux/01 Été.md", "# Été")
                .with("reseaux/_note.md", "# Note")
                .load();

        assertThat(ids(result)).containsExactly("ete", "neuf", "dix");
        assertThat(found(result))
                .containsExactly(
                        "guide.yaml:1:53: error: There is no Markdown file in the folder “rien” [missing-file]");
    }

    @Test
    void a_folder_without_a_guide_file_loads_in_the_order_of_its_names() throws IOException {
        Path plain = Files.createDirectory(folder.resolve("Mon été"));
        LoadResult result = new GuideOnDisk(plain)
                .with("2-deux.md", "# Deux\n\nb")
                .with("1-un.md", "# Le début {#debut}\n\na")
                .with("README.md", "# Lisez-moi")
                .load();

        Guide guide = result.guide().orElseThrow();
        assertThat(guide.id()).isEqualTo("mon-ete");
        assertThat(guide.title()).isEqualTo("Le début");
        assertThat(ids(result)).containsExactly("debut", "deux");
        assertThat(found(result))
                .containsExactly(
                        "Mon été:1:1: warning: There is no guide.yaml in “Mon été”: the Markdown files were taken"
                                + " in the order of their names [missing-guide-file]");
        assertThat(GuideOnDisk.place(result, "/volumes/0/chapters/1/body/0")).startsWith("2-deux.md 3:1");
    }

    @Test
    void an_empty_or_missing_folder_is_no_guide() throws IOException {
        assertThat(found(new GuideOnDisk(folder).load()))
                .singleElement()
                .asString()
                .endsWith("[empty-guide]");
        LoadResult missing = new GuideOnDisk(folder).load("none");
        assertThat(missing.guide()).isEmpty();
        assertThat(found(missing)).singleElement().asString().endsWith("[missing-file]");
    }

    @Test
    void one_markdown_file_is_a_guide_of_one_chapter() throws IOException {
        LoadResult result = new GuideOnDisk(folder)
                .with("03-animer.md", "---\nsummary: S\n---\n# Animer\n\nTexte.\n")
                .with("autre.md", "# Autre")
                .load("03-animer.md");

        assertThat(result.diagnostics()).isEmpty();
        Guide guide = result.guide().orElseThrow();
        assertThat(guide.title()).isEqualTo("Animer");
        assertThat(guide.allChapters()).extracting(Chapter::summary).containsExactly("S");
    }

    @Test
    void a_file_of_another_kind_is_no_guide() throws IOException {
        assertThat(found(new GuideOnDisk(folder).with("guide.docx", "x").load("guide.docx")))
                .singleElement()
                .asString()
                .endsWith("[unknown-format]");
    }

    @Test
    void a_folder_may_be_given_by_a_relative_path() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        assumeThat(here.getRoot()).isEqualTo(folder.toRealPath().getRoot());
        Path spaced = Files.createDirectories(folder.resolve("un dossier/été"));
        new GuideOnDisk(spaced)
                .with("guide.yaml", "id: g\nchapters: [un chapitre.md]\n")
                .with("un chapitre.md", "# Un");
        LoadResult result =
                GuideLoader.builder().locale(Locale.ENGLISH).build().load(here.relativize(spaced.toRealPath()));
        assertThat(result.diagnostics()).isEmpty();
        assertThat(ids(result)).containsExactly("un-chapitre");
    }

    @Test
    void a_chapters_id_is_that_of_its_front_matter_its_title_or_its_file() throws IOException {
        assertThat(ids(guide("chapters: [01-a.md, b.md, 02_C d.md, 2014.md]\n")
                        .with("01-a.md", "---\nid: devant\n---\n# A {#titre}")
                        .with("b.md", "# B {#titre}")
                        .with("02_C d.md", "# C")
                        .with("2014.md", "Sans titre")
                        .load()))
                .containsExactly("devant", "titre", "c-d", "2014");
    }

    @Test
    void front_matter_is_checked_at_its_place_in_the_file() throws IOException {
        LoadResult result = guide("chapters: [a.md, b.md]\n")
                .with("a.md", "---\nsumary: x\nreviewed: hier\n---\n# A")
                .with("b.md", "---\na: b: c\n---\n# B")
                .load();

        assertThat(found(result))
                .containsExactly(
                        "a.md:2:1: warning: The field `sumary` means nothing here [unknown-property]",
                        "a.md:3:11: error: “hier” is not a date [format]",
                        "b.md:2:5: error: This is not valid YAML: mapping values are not allowed here [syntax]");
        assertThat(ids(result)).containsExactly("a", "b");
        assertThat(result.diagnostics().get(1).path().orElseThrow()).hasToString("/volumes/0/chapters/0/reviewed");
    }

    @Test
    void a_thematic_break_at_the_top_is_no_front_matter() throws IOException {
        assertThat(found(
                        guide("chapters: [a.md]\n").with("a.md", "---\n\n# A\n").load()))
                .isEmpty();
    }

    @Test
    void of_several_guide_files_one_is_read() throws IOException {
        LoadResult result = guide("id: lu\nchapters: []\n")
                .with("guide.yml", "id: autre\n")
                .with("guide.json", "{")
                .load();

        assertThat(result.guide().orElseThrow().id()).isEqualTo("lu");
        assertThat(found(result))
                .containsExactly("guide.yml:1:1: warning: “guide.yml” is not read, because there is a “guide.yaml”"
                        + " [several-guide-files]");
    }

    @Test
    void a_file_of_another_kind_is_no_chapter() throws IOException {
        LoadResult result = guide("chapters: [notes.txt, a.md]\n")
                .with("notes.txt", "Des notes.")
                .with("a.md", "# A")
                .load();

        assertThat(found(result))
                .containsExactly(
                        "guide.yaml:1:12: error: “notes.txt” is not the name of a Markdown file [not-markdown]");
        assertThat(ids(result)).containsExactly("a");
    }

    @Test
    void a_file_over_the_limit_is_told_and_not_read() throws IOException {
        LoadResult result = guide("chapters: [gros.md, a.md]\n")
                .with("gros.md", "a".repeat((1 << 20) + 1))
                .with("a.md", "# A")
                .load();

        assertThat(found(result)).contains("guide.yaml:1:12: error: “gros.md” is bigger than 1 MB [too-large]");
        assertThat(ids(result)).containsExactly("a");
    }

    @Test
    void links_lead_to_the_id_a_title_has_and_not_to_the_one_it_seemed_to_have() throws IOException {
        LoadResult result = guide("chapters: [lien.md, faux.md, souligne.md]\n")
                .with("lien.md", "# Lien\n\n[un](faux.md), [deux](souligne.md).\n")
                .with("faux.md", "```\n# Faux {#faux-titre}\n```\n\n# Vrai {#vrai}\n")
                .with("souligne.md", "Souligné {#trait}\n=================\n\n[ici](#b)\n\n## B\n")
                .load();

        assertThat(ids(result)).containsExactly("lien", "vrai", "trait");
        assertThat(result.guide().orElseThrow().allChapters().toString())
                .contains("kind=CHAPTER, target=vrai", "kind=CHAPTER, target=trait", "target=trait#b")
                .doesNotContain("target=faux", "target=souligne");
    }

    @Test
    void many_chapters_come_in_the_order_they_are_listed() throws IOException {
        StringBuilder list = new StringBuilder("chapters:\n");
        GuideOnDisk guide = new GuideOnDisk(folder);
        for (int i = 0; i < 100; i++) {
            list.append("  - c").append(i).append(".md\n");
            guide.with("c" + i + ".md", "---\nwrong: x\n---\n# Chapitre " + i + "\n");
        }
        LoadResult first = guide.with("guide.yaml", list.toString()).load();
        LoadResult second = guide.load();

        assertThat(ids(first)).hasSize(100).startsWith("c0", "c1", "c2").endsWith("c99");
        assertThat(second.guide()).isEqualTo(first.guide());
        assertThat(found(second)).isEqualTo(found(first)).hasSize(100);
    }

    private GuideOnDisk guide(String yaml) throws IOException {
        return new GuideOnDisk(folder).with("guide.yaml", yaml);
    }

    private static List<String> ids(LoadResult result) {
        return result.guide().orElseThrow().allChapters().stream()
                .map(Chapter::id)
                .toList();
    }
}
