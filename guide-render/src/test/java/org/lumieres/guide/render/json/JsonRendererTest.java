package org.lumieres.guide.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.loader.GuideSchemas;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.form.Kinds;

class JsonRendererTest {
    @TempDir
    Path folder;

    @Test
    void what_it_writes_loads_as_an_equal_guide() throws IOException {
        assertLoadsAgain(EveryRecord.guide());
    }

    @Test
    void the_guide_of_that_test_has_every_kind_of_block_and_inline() throws IOException {
        String json = json(EveryRecord.guide());
        assertThat(Kinds.OF_BLOCKS.names()).allSatisfy(kind -> assertThat(json).contains("\"type\": \"" + kind + "\""));
        assertThat(Kinds.OF_INLINES.names())
                .allSatisfy(kind -> assertThat(json).contains("\"type\": \"" + kind + "\""));
    }

    @Test
    void a_guide_with_nothing_in_it_loads_again() throws IOException {
        assertLoadsAgain(Guide.builder("", "", "").build());
        assertLoadsAgain(Guide.builder("g", "G", "fr")
                .volumes(List.of(Volume.builder("v", "V").build()))
                .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Une phrase : simple.",
                " bords ",
                "1. liste",
                "12) liste",
                "- tiret",
                "# titre",
                "a*b*",
                "http://x.fr",
                "voir www.x.fr",
                "a@b.fr",
                "a  b",
                "a\nb",
                "[x]",
                "<b>",
                "&amp;",
                "$$",
                "| a |",
                "a\\",
                "`",
                "_a_",
                "~~a~~",
                "![NOTE]",
                ": définition",
                "https",
                "tab\there",
                "Term",
                "«\u00a0mots\u00a0»\u202f?",
                "\ud800",
                "a--b",
                "===",
                "{#id}",
                "fin {#id}",
                "[^1]",
                "m:",
                "…",
                "(c)",
                "1.",
                "2014-11-26",
                "+ plus",
                "l’été"
            })
    void any_words_load_again_as_they_are(String words) throws IOException {
        Chapter chapter = Chapter.builder("c", words)
                .body(List.of(new Paragraph(List.of(new Inline.Text(words)))))
                .build();
        assertLoadsAgain(Guide.builder("g", words, "fr")
                .volumes(List.of(
                        Volume.builder("v", "V").chapters(List.of(chapter)).build()))
                .build());
    }

    @Test
    void words_of_any_length_load_again() throws IOException {
        any_words_load_again_as_they_are("l’été ".repeat(20_000).strip());
    }

    @Test
    void it_leaves_out_what_goes_without_saying() throws IOException {
        Guide guide = Guide.builder("g", "Été", "fr")
                .volumes(List.of(Volume.builder("v", "V")
                        .chapters(Chapter.builder("c", "Un chapitre")
                                .body(List.of(Paragraph.of("Des mots.")))
                                .build())
                        .build()))
                .build();

        assertThat(json(guide)).isEqualTo("""
                        {
                          "id": "g",
                          "title": "Été",
                          "language": "fr",
                          "volumes": [
                            {
                              "id": "v",
                              "title": "V",
                              "chapters": [
                                {
                                  "id": "c",
                                  "title": "Un chapitre",
                                  "body": [
                                    {
                                      "type": "paragraph",
                                      "content": "Des mots."
                                    }
                                  ]
                                }
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void what_it_writes_obeys_the_schema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(GuideSchemas.document());
        String json = json(EveryRecord.guide());

        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replace("\"statement\"", "\"statment\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void writing_twice_gives_the_same_bytes() throws IOException {
        assertThat(json(EveryRecord.guide())).isEqualTo(json(EveryRecord.guide()));
    }

    private void assertLoadsAgain(Guide guide) throws IOException {
        Path file = Files.writeString(folder.resolve("document.json"), json(guide));
        LoadResult loaded = GuideLoader.standard().load(file);
        // Its pictures are nowhere, which is all that may be wrong with it.
        assertThat(loaded.diagnostics())
                .allSatisfy(found -> assertThat(found.code().value()).isEqualTo("missing-file"));
        assertThat(loaded.guide()).contains(guide);
    }

    private static String json(Guide guide) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonRenderer.standard().render(guide, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
