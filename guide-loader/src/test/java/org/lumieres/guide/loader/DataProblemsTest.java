package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumieres.guide.loader.GuideOnDisk.found;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.CodeListing;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Paragraph;

class DataProblemsTest {
    @TempDir
    Path folder;

    @Test
    void every_fault_is_told_at_its_place_and_the_rest_loads() throws IOException {
        LoadResult result = yaml("""
                id: g
                title: [Lumières]
                langage: fr
                edition:
                  number: un
                  issued: 2014-13-01
                  status: publised
                  lable: deux
                  frequency: P1Y
                keywords: {a: b}
                contributors:
                  - name: Benita
                    roles: author
                  - Pellerin
                  -
                formats: [site, pfd, epub]
                cover: cover.png
                """);

        assertThat(found(result))
                .containsExactly(
                        "guide.yaml:2:8: error: “[\"Lumières\"]” is not text [type]",
                        "guide.yaml:3:1: warning: The field `langage` means nothing here [unknown-property]",
                        "guide.yaml:5:11: error: “un” is not a whole number [type]",
                        "guide.yaml:6:11: error: “2014-13-01” is not a date [format]",
                        "guide.yaml:7:11: error: “publised” is not one of: draft, published, superseded, withdrawn [format]",
                        "guide.yaml:8:3: warning: The field `lable` means nothing here [unknown-property]",
                        "guide.yaml:10:11: error: “{\"a\":\"b\"}” is not a list [type]",
                        "guide.yaml:13:12: error: “author” is not a list [type]",
                        "guide.yaml:14:5: error: “Pellerin” is not an object with keys [type]",
                        "guide.yaml:15:4: error: “null” is not an object with keys [type]",
                        "guide.yaml:16:17: error: “pfd” is not one of: site, html, pdf, epub, text, json, markdown [format]",
                        "guide.yaml:17:8: error: “cover.png” is not an object with keys [type]");
        Guide guide = result.guide().orElseThrow();
        assertThat(guide.edition())
                .isEqualTo(Edition.builder(0).frequency("P1Y").build());
        assertThat(guide.contributors()).hasSize(1);
        assertThat(guide.formats()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"langage, language", "sumary, summary", "licences, licence", "volume, volumes"})
    void a_misspelt_key_gets_the_one_that_was_meant(String written, String meant) throws IOException {
        assertThat(yaml("id: g\n" + written + ": x\n").diagnostics().get(0).fixes())
                .contains(Fix.advice("Did you mean `" + meant + "`?"));
    }

    @ParameterizedTest
    @CsvSource({"prévu, planned", "planifié, planned", "publised, published", "planed, planned"})
    void a_value_in_French_or_misspelt_gets_the_one_that_was_meant(String written, String meant) throws IOException {
        assertThat(yaml("id: g\nvolumes:\n  - {id: v, title: V, status: " + written + "}\n")
                        .diagnostics())
                .flatExtracting(Diagnostic::fixes)
                .contains(Fix.advice("Did you mean “" + meant + "”?"));
    }

    @Test
    void a_fault_knows_its_value_in_the_model() throws IOException {
        assertThat(yaml("contributors:\n  - \n  - {name: a, kind: x}\n").diagnostics())
                .extracting(found -> found.path().orElseThrow().toString())
                .containsExactly("/contributors/0", "/contributors/0/kind");
    }

    @Test
    void messages_speak_the_language_asked_for() throws IOException {
        new GuideOnDisk(folder).with("guide.yaml", "titel: x\nchapters: []\n");
        assertThat(GuideLoader.builder()
                        .locale(Locale.FRANCE)
                        .build()
                        .load(folder)
                        .diagnostics())
                .first()
                .satisfies(found -> {
                    assertThat(found.message()).isEqualTo("Le champ `titel` ne veut rien dire ici");
                    assertThat(found.fixes()).contains(Fix.advice("Vouliez-vous dire `title`\u202f?"));
                });
    }

    @Test
    void english_is_for_all_others_whatever_the_machine_speaks() throws IOException {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            new GuideOnDisk(folder).with("guide.yaml", "titel: x\nchapters: []\n");
            assertThat(found(
                            GuideLoader.builder().locale(Locale.ENGLISH).build().load(folder)))
                    .contains("guide.yaml:1:1: warning: The field `titel` means nothing here [unknown-property]");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void an_unknown_kind_of_block_is_kept_as_text() throws IOException {
        LoadResult result = json("""
                {"id": "g", "chapters": [{"id": "c", "body": [
                  {"type": "paragraf", "content": "mots"},
                  {"content": "x"},
                  {"type": "callout", "body": "Attention."}
                ]}]}
                """);

        assertThat(found(result))
                .containsExactly(
                        "guide.json:2:12: error: There is no “paragraf”; it is kept as text [unknown-type]",
                        "guide.json:3:3: error: Nothing says what kind of thing this is [unknown-type]",
                        "guide.json:4:3: error: The field `kind` is required [required]");
        assertThat(result.guide().orElseThrow().allChapters().get(0).body().get(0))
                .isInstanceOfSatisfying(
                        CodeListing.class, listing -> assertThat(listing.code()).contains("\"mots\""));
    }

    @Test
    void numbers_and_flags_are_no_text_in_json() throws IOException {
        assertThat(
                        found(
                                json(
                                        "{\"id\": 1, \"title\": true, \"cover\": {\"src\": \"https://a.fr\", \"decorative\": \"yes\"}}")))
                .containsExactly(
                        "guide.json:1:8: error: “1” is not text [type]",
                        "guide.json:1:20: error: “true” is not text [type]",
                        "guide.json:1:73: error: “yes” is neither true nor false [type]");
    }

    @Test
    void columns_count_characters_and_not_units_of_utf_16() throws IOException {
        assertThat(found(yaml("{id: 😀é, titel: 1}")))
                .containsExactly("guide.yaml:1:10: warning: The field `titel` means nothing here [unknown-property]");
        assertThat(found(json("{\"id\": \"😀é\", \"titel\": 1}")))
                .contains("guide.json:1:14: warning: The field `titel` means nothing here [unknown-property]");
    }

    @Test
    void rules_are_read_and_checked() throws IOException {
        assertThat(found(yaml("rules: {long-sentence: loud, Long: off, image-alt: warning}\n")))
                .containsExactly(
                        "guide.yaml:1:24: error: “loud” is not one of: off, info, warning, error [format]",
                        "guide.yaml:1:30: error: “Long” cannot be the code of a rule [format]");
    }

    @Test
    void markdown_in_json_reads_like_an_array_of_blocks() throws IOException {
        assertThat(json("{\"chapters\": [{\"id\": \"c\", \"body\": \"Un.\\n\\nDeux.\"}]}")
                        .guide()
                        .orElseThrow()
                        .allChapters())
                .containsExactly(chapter(Paragraph.of("Un."), Paragraph.of("Deux.")));
    }

    private static Chapter chapter(Block... body) {
        return Chapter.builder("c", "").title(List.of()).body(body).build();
    }

    private LoadResult yaml(String yaml) throws IOException {
        return new GuideOnDisk(folder).with("guide.yaml", yaml).load();
    }

    private LoadResult json(String json) throws IOException {
        return new GuideOnDisk(folder).with("guide.json", json).load("guide.json");
    }
}
