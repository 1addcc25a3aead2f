package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.lumieres.guide.loader.GuideOnDisk.found;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.loader.source.Limits;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Preface;
import org.lumieres.guide.validation.GuideValidator;

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

        assertThat(result.diagnostics().stream().map(found -> found.code().value()))
                .containsOnly("outside-folder", "unreadable-folder")
                .filteredOn("outside-folder"::equals)
                .hasSize(6);
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
    void pictures_that_data_names_are_looked_for() throws IOException {
        LoadResult result = guide("cover: {src: images/été 1#.png, alt: A}\n"
                        + "preface: {author: A, body: B, portrait: {src: images/non.png, alt: B}}\n"
                        + "chapters:\n"
                        + "  - {id: a, title: A, body: [{type: figure, image: {src: ../hors.png, alt: C}}]}\n")
                .with("images/été 1#.png", "PNG")
                .load();

        assertThat(result.guide().orElseThrow().cover().src()).isEqualTo("images/été 1#.png");
        assertThat(found(result))
                .containsExactlyInAnyOrder(
                        "guide.yaml:2:47: warning: There is no file “images/non.png” [missing-file]",
                        "guide.yaml:4:58: error: “../hors.png” leads out of the guide’s folder [outside-folder]");
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
                .with("LICENSE.md", "# Licence")
                .load();

        Guide guide = result.guide().orElseThrow();
        assertThat(guide.id()).isEqualTo("mon-ete");
        assertThat(guide.title()).isEqualTo("Le début");
        assertThat(ids(result)).containsExactly("debut", "deux");
        assertThat(found(result))
                .containsExactly(
                        "Mon été:1:1: warning: Nothing says which language the guide is in, nor do its words:"
                                + " it is marked as “und”, undetermined [missing-guide-file]",
                        "Mon été:1:1: warning: There is no guide.yaml in “Mon été”: the order is that of the files’"
                                + " places and names [missing-guide-file]");
        assertThat(GuideOnDisk.place(result, "/volumes/0/chapters/1/body/0")).startsWith("2-deux.md 3:1");
    }

    @Test
    void a_folder_without_a_guide_file_is_called_after_its_first_chapters_title() throws IOException {
        GuideOnDisk guide = new GuideOnDisk(Files.createDirectory(folder.resolve("mon_petit-guide")))
                .with("1.md", "---\n# un commentaire\ntitle: Le *début*\n---\n```sh\n# du code\n```\n");
        assertThat(guide.guide().title()).isEqualTo("Le début");
        assertThat(guide.guide().volumes().get(0).title()).isEqualTo("Le début");
        assertThat(guide.with("1.md", "Sans titre").guide().title()).isEqualTo("Mon petit guide");
    }

    @Test
    void folders_that_tools_fill_are_not_looked_at() throws IOException {
        GuideOnDisk guide = guide("chapters: [a.md]\n").with("a.md", "# A");
        for (String file : List.of(".git/b.md", "node_modules/x/b.md", "target/b.md", "sous/.venv/b.md")) {
            guide.with(file, "# B");
        }
        assertThat(found(guide.load())).isEmpty();
    }

    @Test
    void a_folder_of_too_many_files_is_told() throws IOException {
        GuideOnDisk guide = guide("chapters: [a.md]\n").with("a.md", "# A");
        for (int i = 0; i < Limits.FILES; i++) {
            Files.createFile(folder.resolve(i + ".txt"));
        }
        assertThat(guide.load().diagnostics())
                .anySatisfy(found -> assertThat(found.code()).hasToString("too-large"));
    }

    @Test
    void a_file_that_is_too_large_to_be_published_is_told_at_its_link() throws IOException {
        GuideOnDisk guide = guide("chapters: [a.md]\n").with("a.md", "# A\n\n[Film](film.zip), ![](film.png)");
        for (String name : List.of("film.zip", "film.png")) {
            try (RandomAccessFile file =
                    new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
                file.setLength(Limits.ASSET_BYTES + 1L);
            }
        }

        LoadResult result = guide.load();
        assertThat(found(result))
                .containsExactly("a.md:3:8: warning: The file “film.zip” has more than 64 MB and is not published,"
                        + " so the link will be its words alone [unpublished-file]");
        assertThat(result.assets().read("film.png")).isEmpty();
        assertThat(result.assets().has("film.png")).isTrue();
        assertThat(result.assets().has("none.png")).isFalse();
        assertThat(GuideValidator.standard().validate(result).diagnostics())
                .map(diagnostic -> diagnostic.code().value())
                .contains("picture-too-large");
    }

    @Test
    void texts_that_are_too_much_together_are_told_once() throws IOException {
        GuideOnDisk guide = new GuideOnDisk(folder).with("z.md", "# Z");
        int files = (int) (Limits.GUIDE_BYTES / Limits.MARKDOWN_BYTES) + 20;
        for (int i = 0; i < files; i++) {
            try (RandomAccessFile file =
                    new RandomAccessFile(folder.resolve(i + ".md").toFile(), "rw")) {
                file.setLength(Limits.MARKDOWN_BYTES + 1L);
            }
        }
        assertThat(found(guide.load()))
                .filteredOn(line -> line.contains("bigger than 256 MB together"))
                .hasSize(1);
    }

    @Test
    void a_folder_that_cannot_be_opened_hides_no_other() throws IOException {
        GuideOnDisk guide = guide("chapters: [a.md]\n")
                .with("a.md", "# A")
                .with("b/c.md", "# C")
                .with("d/e.md", "# E");
        Path closed = folder.resolve("b");
        assumeThat(closed.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(closed, Set.of());
        try {
            assumeThat(Files.isReadable(closed)).isFalse();
            assertThat(found(guide.load()))
                    .containsExactlyInAnyOrder(
                            "b:1:1: warning: The folder “b” cannot be opened; what it holds is not looked at"
                                    + " [unreadable-folder]",
                            "d/e.md:1:1: warning: No list names this file, so it is not in the guide [orphan-file]");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void a_link_that_cannot_be_followed_is_told() throws IOException {
        Path outside = Files.createTempDirectory("outside");
        GuideOnDisk guide = guide("chapters: [a.md]\n").with("a.md", "# A").with("b/c.txt", "C");
        Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        Files.createSymbolicLink(folder.resolve("nowhere"), Path.of("none"));
        Files.createSymbolicLink(folder.resolve("outside"), outside);
        Files.createSymbolicLink(folder.resolve("secret.md"), Files.writeString(outside.resolve("s.md"), "# S"));
        Files.createSymbolicLink(folder.resolve("inside"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve(".hidden"), outside);
        Files.createSymbolicLink(folder.resolve("node_modules"), outside);

        assertThat(found(guide.load()))
                .containsExactlyInAnyOrder(
                        "circle:1:1: warning: The link “circle” leads nowhere; nothing could be looked at"
                                + " [unreadable-folder]",
                        "nowhere:1:1: warning: The link “nowhere” leads nowhere; nothing could be looked at"
                                + " [unreadable-folder]",
                        "outside:1:1: warning: The link “outside” leads to a folder outside of the guide;"
                                + " what it holds is not looked at [unreadable-folder]",
                        "secret.md:1:1: warning: The link “secret.md” leads to a file outside of the guide;"
                                + " it is not read [unreadable-folder]");
    }

    @Test
    void what_a_preface_says_of_itself_counts_where_the_guide_is_silent() throws IOException {
        LoadResult result = guide("preface: {file: edito.md, function: ministre}\n")
                .with("edito.md", "---\nauthor: Fleur\nfunction: autre\ndate: 2014-11-26\nx: y\n---\nChers lecteurs\n")
                .load();

        Preface preface = result.guide().orElseThrow().preface();
        assertThat(preface).isNotNull();
        assertThat(preface.author()).isEqualTo("Fleur");
        assertThat(preface.function()).isEqualTo("ministre");
        assertThat(preface.date()).hasToString("2014-11-26");
        assertThat(found(result))
                .contains("edito.md:5:1: warning: The field `x` means nothing here [unknown-property]");
        assertThat(GuideOnDisk.place(result, "/preface/author")).isEqualTo("edito.md 2:9-2:14");
    }

    @Test
    void a_title_or_an_id_that_is_said_twice_is_told_unless_it_is_the_same() throws IOException {
        LoadResult result = guide("chapters: [a.md, b.md]\n")
                .with("a.md", "---\nid: devant\ntitle: Autre\n---\n# A {#titre}")
                .with("b.md", "---\nid: b\ntitle: Le *B*\n---\n# Le *B* {#b}")
                .load();

        assertThat(found(result))
                .containsExactlyInAnyOrder(
                        "a.md:2:5: warning: The title’s id is “titre” and the front matter says “devant”,"
                                + " which counts [duplicate-key]",
                        "a.md:3:8: warning: The front matter’s title counts; the heading “A” becomes a line of the text"
                                + " [duplicate-key]");
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
                .with("03-animer.md", "---\nsummary: S\nlang: fr_FR\n---\n# Animer\n\nTexte.\n")
                .with("autre.md", "# Autre")
                .load("03-animer.md");

        assertThat(result.diagnostics()).isEmpty();
        Guide guide = result.guide().orElseThrow();
        assertThat(guide.title()).isEqualTo("Animer");
        assertThat(guide.language()).isEqualTo("fr-FR");
        assertThat(guide.allChapters()).extracting(Chapter::summary).containsExactly("S");
    }

    @Test
    void the_language_of_one_markdown_file_is_guessed_as_that_of_a_folder() throws IOException {
        String words = "Vous répondez à une question, et vous remerciez pour les autres avec le sourire.\n\n";
        LoadResult french = new GuideOnDisk(folder)
                .with("animer.md", "# Animer\n\n" + words.repeat(3))
                .load("animer.md");
        assertThat(french.guide().orElseThrow().language()).isEqualTo("fr");
        assertThat(found(french))
                .containsExactly("animer.md:1:1: warning: Nothing says which language the chapter is in;"
                        + " by its words it is taken to be “fr” [missing-guide-file]");
        LoadResult unknown =
                new GuideOnDisk(folder).with("animer.md", "# Animer\n").load("animer.md");
        assertThat(unknown.guide().orElseThrow().language()).isEqualTo("und");
        assertThat(found(unknown)).singleElement().asString().contains("nor do its words: it is marked as “und”");
    }

    @Test
    void one_markdown_file_that_cannot_be_read_is_told_once() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("animer.md").toFile(), "rw")) {
            file.setLength(Limits.MARKDOWN_BYTES + 1L);
        }
        LoadResult result = new GuideOnDisk(folder).load("animer.md");
        assertThat(result.guide()).isEmpty();
        assertThat(found(result))
                .singleElement()
                .asString()
                .startsWith("animer.md:1:1: ")
                .endsWith("[too-large]");
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
                        "b.md:2:5: error: A colon and a space stand in the middle of a value [syntax]");
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

    @Test
    void a_heading_of_html_is_a_title_too() throws IOException {
        LoadResult loaded = new GuideOnDisk(folder)
                .with("README.md", """
                        <div align="center">
                          <h1 id="haut">
                            <img src="logo.png" alt="">
                            Écrire <em>vite</em>
                          </h1>
                        </div>

                        Du texte.
                        """)
                .with("logo.png", "")
                .with("b.md", "<h1>Relire</h1>\n\nDu texte.\n")
                .load();

        Guide guide = loaded.guide().orElseThrow();
        assertThat(guide.title()).isEqualTo("Écrire vite");
        assertThat(guide.allChapters())
                .extracting(chapter -> Inline.plainText(chapter.title()).strip())
                .containsExactly("Écrire vite", "Relire");
        assertThat(found(loaded)).noneMatch(line -> line.contains("duplicate-key"));
    }

    @Test
    void a_file_without_a_title_has_its_name_for_one() throws IOException {
        LoadResult alone =
                new GuideOnDisk(folder).with("02-la-page.md", "Du texte.\n").load("02-la-page.md");

        assertThat(alone.guide().orElseThrow().title()).isEqualTo("La page");
        assertThat(new GuideOnDisk(folder)
                        .with("titre.md", "---\ntitle: Un titre\n---\nDu texte.\n")
                        .load("titre.md")
                        .guide()
                        .orElseThrow()
                        .title())
                .isEqualTo("Un titre");
    }
}
