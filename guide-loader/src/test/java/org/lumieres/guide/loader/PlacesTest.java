package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumieres.guide.loader.GuideOnDisk.place;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.diagnostic.ModelPath;

class PlacesTest {
    @TempDir
    Path folder;

    @Test
    void values_of_yaml_are_where_they_are_written() throws IOException {
        LoadResult result = guide("guide.yaml", """
                # Un guide
                title: Été 😀 fini   # fin
                summary: |
                  Une ligne,
                  deux lignes.

                edition: {number: 1, issued: 2014-11-26}
                contributors:
                  - name: "Moi"
                    roles: [author]
                """);

        assertThat(place(result, "/title")).isEqualTo("guide.yaml 2:8-2:18");
        assertThat(place(result, "/summary")).isEqualTo("guide.yaml 3:10-5:15");
        assertThat(place(result, "/edition")).isEqualTo("guide.yaml 7:10-7:41");
        assertThat(place(result, "/edition/issued")).isEqualTo("guide.yaml 7:30-7:40");
        assertThat(place(result, "/contributors/0")).isEqualTo("guide.yaml 9:5-10:20");
        assertThat(place(result, "/contributors/0/name")).isEqualTo("guide.yaml 9:11-9:16");
        assertThat(place(result, "/contributors/0/roles/0")).isEqualTo("guide.yaml 10:13-10:19");
        assertThat(place(result, "/subtitle")).isEqualTo("nowhere");
    }

    @Test
    void values_of_json_are_where_they_are_written() throws IOException {
        LoadResult result = guide("guide.json", """
                {
                  "title": "Été 😀 \\"fini\\"",
                  "edition": {"number": 12, "issued": "2014-11-26"},
                  "chapters": [ {"id": "c", "historical": true} ]
                }
                """);

        assertThat(place(result, "/title")).isEqualTo("guide.json 2:12-2:28");
        assertThat(place(result, "/edition")).isEqualTo("guide.json 3:14-3:52");
        assertThat(place(result, "/edition/number")).isEqualTo("guide.json 3:25-3:27");
        assertThat(place(result, "/volumes/0/chapters/0/historical")).isEqualTo("guide.json 4:43-4:47");
        assertThat(place(result, "/volumes/0/title")).isEqualTo("guide.json 2:12-2:28");
        assertThat(result.sourceMap().find(ModelPath.ROOT)).hasToString("Optional[guide.json:1:1]");
    }

    @Test
    void a_chapter_is_found_in_its_file_and_its_front_matter() throws IOException {
        LoadResult result = new GuideOnDisk(folder)
                .with("guide.yaml", "volumes:\n  - chapters:\n      - file: a.md\n        chapters: [b.md]\n")
                .with("a.md", "---\r\nsummary: Résumé\r\naudience: [x, y]\r\n---\r\n# Titre\r\n\r\nTexte.\r\n")
                .with("b.md", "# B\n\nUn.\n\nDeux.\n")
                .load();

        assertThat(result.diagnostics()).isEmpty();
        assertThat(place(result, "/volumes/0/chapters/0/summary")).isEqualTo("a.md 2:10-2:16");
        assertThat(place(result, "/volumes/0/chapters/0/audience/1")).isEqualTo("a.md 3:15-3:16");
        assertThat(place(result, "/volumes/0/chapters/0/title")).startsWith("a.md 5:");
        assertThat(place(result, "/volumes/0/chapters/0/body/0")).startsWith("a.md 7:1");
        assertThat(place(result, "/volumes/0/chapters/0/chapters/0/body/1")).startsWith("b.md 5:1");
        assertThat(result.sourceMap().line("a.md", 5)).contains("# Titre");
        assertThat(result.sourceMap().line("a.md", 50)).isEmpty();
        assertThat(result.sourceMap().line("c.md", 1)).isEmpty();
    }

    @Test
    void what_follows_a_missing_chapter_is_still_found() throws IOException {
        LoadResult result = new GuideOnDisk(folder)
                .with(
                        "guide.json",
                        "{\"chapters\": [\"none.md\",\n{\"id\": \"b\", \"title\": \"B\"},\n\"c.md\"],\n\"keywords\": [null,\n\"k\"]}")
                .with("c.md", "# C\n\nTexte.\n")
                .load();

        assertThat(place(result, "/volumes/0/chapters/0/id")).isEqualTo("guide.json 2:8-2:11");
        assertThat(place(result, "/volumes/0/chapters/1/body/0")).startsWith("c.md 3:1");
        assertThat(place(result, "/keywords/0")).isEqualTo("guide.json 5:1-5:4");
    }

    @Test
    void markdown_in_a_string_is_found_through_escapes_and_indentation() throws IOException {
        LoadResult json = guide("document.json", """
                {"preface": {"author": "A", "body": "Un \\u00e9t\\u00e9.\\n\\nDeux."}}
                """);
        assertThat(place(json, "/preface/body")).isEqualTo("document.json 1:37-1:65");
        assertThat(place(json, "/preface/body/0")).startsWith("document.json 1:38-");
        assertThat(place(json, "/preface/body/1")).isEqualTo("document.json 1:59-1:64");

        LoadResult yaml = guide("document.yaml", """
                preface:
                  author: A
                  body: |
                    Un.

                    Deux mots.
                """);
        assertThat(place(yaml, "/preface/body/0")).isEqualTo("document.yaml 4:5-4:8");
        assertThat(place(yaml, "/preface/body/1")).isEqualTo("document.yaml 6:5-6:15");
    }

    @Test
    void the_glossary_and_the_preface_are_found_in_their_files() throws IOException {
        LoadResult result = new GuideOnDisk(folder)
                .with(
                        "guide.yaml",
                        "glossary: mots/glossaire.yaml\nreferences: r.json\npreface: {file: edito.md, author: A}\n")
                .with("mots/glossaire.yaml", "- id: a\n  label: A\n- id: b\n  label: B\n")
                .with("r.json", "[{\"id\": \"r\", \"title\": \"R\"}]")
                .with("edito.md", "---\nfunction: x\n---\nChers lecteurs\n")
                .load();

        assertThat(result.diagnostics()).isEmpty();
        assertThat(place(result, "/glossary/1/label")).isEqualTo("mots/glossaire.yaml 4:10-4:11");
        assertThat(place(result, "/references/0/title")).isEqualTo("r.json 1:23-1:26");
        assertThat(place(result, "/preface/body/0")).startsWith("edito.md 4:1");
        assertThat(place(result, "/preface/author")).isEqualTo("guide.yaml 3:35-3:36");
        assertThat(place(result, "/preface/function")).isEqualTo("edito.md 2:11-2:12");
    }

    private LoadResult guide(String file, String content) throws IOException {
        return new GuideOnDisk(folder).with(file, content).load(file);
    }
}
