package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumieres.guide.loader.GuideOnDisk.found;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumieres.guide.model.Chapter;

/** Names of files as people and systems write them: with accents, spaces, capitals, and accents apart. */
class FileNamesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"NFC, NFD", "NFD, NFC", "NFC, NFC", "NFD, NFD"})
    void accents_may_be_written_apart_on_the_disk_or_in_the_guide(Form onDisk, Form inGuide) throws IOException {
        String name = "été à côté";
        GuideOnDisk guide = new GuideOnDisk(folder)
                .with(
                        "guide.yaml",
                        Normalizer.normalize(
                                "id: g\ntitle: G\nlanguage: fr\nchapters: [a.md, dossier é/" + name + ".md]\n",
                                inGuide))
                .with(
                        "a.md",
                        Normalizer.normalize(
                                "# A\n\n[b](<dossier é/" + name + ".md>) ![c](<dossier é/" + name + ".png>)\n",
                                inGuide))
                .with(Normalizer.normalize("dossier é/" + name + ".md", onDisk), "# B\n")
                .with(Normalizer.normalize("dossier é/" + name + ".png", onDisk), "PNG");

        LoadResult result = guide.load();

        assertThat(found(result)).isEmpty();
        assertThat(result.guide().orElseThrow().allChapters())
                .extracting(Chapter::id)
                .containsExactly("a", "ete-a-cote");
        assertThat(result.guide().orElseThrow().allChapters().toString()).contains("kind=CHAPTER, target=ete-a-cote");
        assertThat(result.assets().read(Normalizer.normalize("dossier é/" + name + ".png", inGuide)))
                .isPresent();
    }

    @Test
    void of_two_files_that_look_the_same_the_one_with_its_accents_in_one_is_read() throws IOException {
        LoadResult result = new GuideOnDisk(folder)
                .with("guide.yaml", "id: g\nchapters: [é.md]\n")
                .with(Normalizer.normalize("é.md", Form.NFD), "# À part")
                .with("é.md", "# Ensemble")
                .load();

        assertThat(result.guide().orElseThrow().allChapters().toString()).contains("Ensemble");
    }

    @Test
    void a_list_may_say_which_id_and_which_title_a_file_has() throws IOException {
        LoadResult result = new GuideOnDisk(folder)
                .with(
                        "guide.yaml",
                        "id: g\nchapters: [{file: a.md, id: autre, title: Un *autre* titre}, {file: b.md, id: [x]}]\n")
                .with("a.md", "Sans titre. [Soi](#ici)\n\n## Ici\n")
                .with("b.md", "# B\n\n[Là](a.md)\n")
                .load();

        assertThat(found(result)).containsExactly("guide.yaml:2:79: error: “[\"x\"]” is not text [type]");
        assertThat(result.guide().orElseThrow().allChapters().toString())
                .contains("id=autre", "Emphasis", "target=autre#ici", "kind=CHAPTER, target=autre");
    }

    @Test
    void a_title_that_a_list_replaces_is_told() throws IOException {
        LoadResult result = new GuideOnDisk(folder)
                .with("guide.yaml", "id: g\nchapters: [{file: a.md, title: X}, {file: b.md, title: Y}]\n")
                .with("a.md", "# A\n")
                .with("b.md", "---\ntitle: B\n---\n")
                .load();

        assertThat(found(result))
                .containsExactly(
                        "b.md:2:8: warning: The list calls this chapter “Y”, which counts [duplicate-key]",
                        "guide.yaml:2:32: warning: The title in the list counts; the heading “A” becomes a line of the"
                                + " text [duplicate-key]");
    }
}
