package org.lumieres.guide.render.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SearchIndexTest {
    private static final int FIRST_SEARCH = 1_000_000;

    @TempDir
    Path site;

    private static final SearchDocument CHAPTER = new SearchDocument(
            "moderer.html", "", "Modérer", "", "règle", "Modérer, c’est lire.\nModérer n’est pas effacer.");
    private static final SearchDocument SECTION =
            new SearchDocument("moderer.html", "effacer", "Effacer", "Modérer", "", "Le moins possible.");

    @Test
    void the_words_say_where_they_stand() throws Exception {
        assertThat(part(write(CHAPTER, SECTION), "words-0")).isEqualTo("""
                [["effacer",[2],0,0,[1]],
                ["est",0,0,0,[1,-2]],
                ["le",0,0,0,[2]],
                ["lire",0,0,0,[1]],
                ["moderer",[1],[2],0,[1,-2]],
                ["moin",0,0,0,[2]],
                ["pas",0,0,0,[1]],
                ["possible",0,0,0,[2]],
                ["regle",0,0,[1],0]]""");
    }

    @Test
    void the_texts_are_what_results_show() throws Exception {
        assertThat(part(write(CHAPTER, SECTION), "texts-0")).isEqualTo("""
                [["moderer.html","","Modérer","","Modérer, c’est lire.\\nModérer n’est pas effacer."],
                ["moderer.html","effacer","Effacer","Modérer","Le moins possible."]]""");
    }

    @Test
    void the_core_names_the_parts_and_says_how_long_documents_are() throws Exception {
        Map<String, byte[]> files = write(CHAPTER, SECTION);
        JsonNode core = Node.JSON.readTree(part(files, "index"));
        assertThat(core.get("elides").booleanValue()).isTrue();
        assertThat(core.get("wording").get("none").stringValue()).isEqualTo("Aucun « résultat »");
        assertThat(core.get("otherwise").toString()).isEqualTo("[[\"plan-du-site.html\",\"Plan\"]]");
        assertThat(core.get("lengths").toString()).isEqualTo("[[1,1],[0,1],[1,0],[5,3]]");
        assertThat(files)
                .containsKeys(
                        "search/words-0." + core.get("words").get(1).stringValue() + ".js",
                        "search/texts-0." + core.get("texts").get(1).stringValue() + ".js");
        assertThat(core.get("words").get(0).stringValue()).isEqualTo("effacer");
        assertThat(core.get("texts").get(0).intValue()).isZero();
    }

    @Test
    void a_guide_without_a_word_has_an_index_without_parts() throws Exception {
        Map<String, byte[]> files = write();
        assertThat(files).containsOnlyKeys("search/index.js");
        JsonNode core = Node.JSON.readTree(part(files, "index"));
        assertThat(core.get("lengths").toString()).isEqualTo("[[],[],[],[]]");
        save(files);
        assertThat(search("modération").get(0).get("count").intValue()).isZero();
    }

    @Test
    void no_text_can_break_a_script() throws Exception {
        String hostile = "\"]);alert(1)//\\\u2028\u2029\u0000\u001f\u007f</script> \ud83d 😀 é ’ ";
        Map<String, byte[]> files = write(new SearchDocument(hostile, hostile, hostile, hostile, hostile, hostile));
        String kept = hostile.replace("\ud83d ", "? ");
        JsonNode text = Node.JSON.readTree(part(files, "texts-0")).get(0);
        for (JsonNode field : text) {
            assertThat(field.stringValue()).isEqualTo(kept);
        }
        assertThat(part(files, "texts-0")).doesNotContain("\u2028").doesNotContain("\u2029");
        save(files);
        JsonNode found = search("alert").get(0).get("shown").get(0);
        assertThat(found.get("title").stringValue()).isEqualTo(kept);
    }

    @Test
    void words_that_objects_of_javascript_have_are_words() throws Exception {
        save(write(new SearchDocument("a.html", "", "proto", "", "", "__proto__ constructor hasOwnProperty toString")));
        for (JsonNode found : search("constructor", "proto", "hasOwnProperty", "tostring", "__proto__")) {
            assertThat(found.get("count").intValue()).isEqualTo(1);
        }
    }

    @Test
    void the_same_documents_make_the_same_bytes() throws Exception {
        Map<String, byte[]> once = generated(40);
        Map<String, byte[]> again = generated(40);
        assertThat(once.keySet()).isEqualTo(again.keySet()).hasSizeGreaterThan(10);
        once.forEach((path, content) -> assertThat(again.get(path)).as(path).isEqualTo(content));
    }

    /** MiniSearch makes the same index of the same texts. */
    @Test
    void the_parts_together_are_the_index_of_minisearch() throws Exception {
        save(generated(20));
        assertThat(Node.run("whole.cjs", site, site.toString()).intValue()).isGreaterThan(1000);
    }

    /** Over the network, uncompressed: the script, the core, the parts of the words, the texts of ten results. */
    @Test
    void a_first_search_in_a_thousand_chapters_reads_less_than_a_megabyte() throws Exception {
        Map<String, byte[]> files = generated(1000);
        save(files);
        assertThat(files.get("search/index.js")).hasSizeLessThan(150_000);
        for (JsonNode found : search("modération", "mo", "le marché public de la communauté", "égalité", "p")) {
            assertThat(found.get("bytes").intValue() + SearchScript.script().length)
                    .as(found.get("query").stringValue())
                    .isLessThan(FIRST_SEARCH);
        }
    }

    @Test
    void no_part_goes_on_when_it_is_full() throws Exception {
        Map<String, byte[]> files = generated(1000);
        files.forEach((path, content) -> {
            String script = new String(content, StandardCharsets.UTF_8);
            int lastEntry = script.lastIndexOf(",\n[\"");
            assertThat(lastEntry).as(path).isLessThan(32_000);
        });
    }

    private JsonNode search(String... queries) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(site.toString()));
        arguments.addAll(List.of(queries));
        return Node.run("search.cjs", site, arguments.toArray(String[]::new));
    }

    private static Map<String, byte[]> generated(int chapters) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        MadeUpGuide.write(chapters, files::put);
        return files;
    }

    private static Map<String, byte[]> write(SearchDocument... documents) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        SearchIndex index = new SearchIndex("fr", files::put);
        for (SearchDocument document : documents) {
            index.add(document, document);
        }
        index.finish(MadeUpGuide.WORDING);
        return files;
    }

    private void save(Map<String, byte[]> files) throws IOException {
        Files.createDirectories(site.resolve("search"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(site.resolve(file.getKey()), file.getValue());
        }
    }

    /** What a part hands over: the JSON between its parentheses. */
    private static String part(Map<String, byte[]> files, String name) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().startsWith("search/" + name + ".")) {
                String script = new String(file.getValue(), StandardCharsets.UTF_8);
                String start = "guideSearch.take(\"" + name + "\",";
                assertThat(script).startsWith(start).endsWith(");\n");
                return script.substring(start.length(), script.length() - 3);
            }
        }
        throw new AssertionError(name + " is not among " + files.keySet());
    }
}
