package org.lumieres.guide.loader.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.loader.GuideSchemas;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The schemas follow from the model. {@code -Dguide.rewrite=true} writes them anew. */
class GuideSchemasTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/lumieres/guide/loader");

    @Test
    void the_schemas_are_those_of_the_model() throws IOException {
        assertUpToDate("document.schema.json", new SchemaWriter(false).document("A guide in one document"));
        assertUpToDate("guide.schema.json", new SchemaWriter(true).document("guide.yaml"));
        assertUpToDate("chapter.schema.json", new SchemaWriter(true).frontMatter("The front matter of a chapter"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id: g, title: G, language: fr}",
                "{id: g, title: 2014, language: fr-CA, chapters: [a.md, {file: b.md, chapters: [c.md]}], glossary: g.yaml}",
                "{id: g, title: G, language: fr, volumes: [{id: v, title: V, folder: v}, {id: w, title: W, status: planned, due: 2015}]}",
                "{id: g, title: G, language: fr, preface: {file: edito.md, author: A}, rules: {long-sentence: off}}",
                "{id: g, title: G, language: fr, edition: {number: 1, issued: 2014-11-26, frequency: P1Y}}",
                "{id: g, title: G, language: fr, chapters: [{id: c, title: C, body: '*Oui*'}]}"
            })
    void a_good_guide_file_is_accepted(String yaml) {
        assertThat(faults(GuideSchemas.guide(), yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{title: G, language: fr}",
                "{id: G!, title: G, language: fr}",
                "{id: g, title: G, language: fr, langage: fr}",
                "{id: g, title: G, language: fr, chapters: [1]}",
                "{id: g, title: G, language: fr, chapters: [{file: b.md, summary: x}]}",
                "{id: g, title: G, language: fr, rules: {long-sentence: loud}}",
                "{id: g, title: G, language: fr, formats: [pfd]}",
                "{id: g, title: G, language: fr, edition: {number: 0, issued: 2014-11-26}}",
                "{id: g, title: G, language: fr, edition: {number: 1, issued: hier}}",
                "{id: g, title: G, language: fr, chapters: [{id: c, title: C, body: [{type: paragraf}]}]}",
                "{id: g, title: G, language: fr, chapters: [{id: c, title: C, body: [{type: callout, body: x}]}]}"
            })
    void a_faulty_guide_file_is_not(String yaml) {
        assertThat(faults(GuideSchemas.guide(), yaml)).isNotEmpty();
    }

    @Test
    void a_document_names_no_files() {
        assertThat(faults(GuideSchemas.document(), "{id: g, title: G, language: fr, chapters: [a.md]}"))
                .isNotEmpty();
        assertThat(faults(GuideSchemas.document(), "{id: g, title: G, language: fr, chapters: [{id: a, title: A}]}"))
                .isEmpty();
    }

    @Test
    void front_matter_is_checked() {
        assertThat(faults(
                        GuideSchemas.chapter(),
                        "{summary: S, audience: [cm], reviewed: 2014-11-26, review-every: P1Y}"))
                .isEmpty();
        assertThat(faults(GuideSchemas.chapter(), "{sumary: S}")).isNotEmpty();
        assertThat(faults(GuideSchemas.chapter(), "{body: B}")).isNotEmpty();
        assertThat(faults(GuideSchemas.chapter(), "{review-every: yearly}")).isNotEmpty();
    }

    @Test
    void every_property_of_a_guide_is_described() {
        JsonMapper.shared()
                .readTree(GuideSchemas.guide())
                .get("properties")
                .forEach(property ->
                        assertThat(property.path("description").asString("")).isNotBlank());
    }

    private static Iterable<?> faults(String schema, String yaml) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(yaml, InputFormat.YAML);
    }

    private static void assertUpToDate(String name, Map<String, Object> schema) throws IOException {
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        String json = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writer()
                        .with(new DefaultPrettyPrinter().withObjectIndenter(twoSpaces))
                        .writeValueAsString(schema)
                + "\n";
        if (Boolean.getBoolean("guide.rewrite")) {
            Files.writeString(RESOURCES.resolve(name), json);
        }
        assertThat(RESOURCES.resolve(name)).hasContent(json);
    }
}
