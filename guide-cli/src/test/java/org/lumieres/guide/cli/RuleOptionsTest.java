package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that a house brings, by the example of {@code examples/house-rules}. */
class RuleOptionsTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "house-rules").toAbsolutePath();
    private static final String SERVICES = "META-INF/services/org.lumieres.guide.rule.Rule";
    private static final String CARD = "org/example/rules/cards/recommended-terms.txt";

    @TempDir
    private Path folder;

    private Path classes;

    @BeforeEach
    void compile() throws IOException {
        classes = folder.resolve("classes");
        Path resources = EXAMPLE.resolve("src/main/resources");
        for (Path file : files(resources)) {
            Path copy = classes.resolve(resources.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        classes.toString(),
                        "-proc:none",
                        EXAMPLE.resolve("src/main/java/org/example/rules/RecommendedTerms.java")
                                .toString());
        assertThat(code).isZero();
        Path guide = Files.createDirectory(folder.resolve("guide"));
        Files.writeString(guide.resolve("guide.yaml"), "id: g\ntitle: G\nlanguage: fr\nchapters: [reponse.md]\n");
        Files.writeString(guide.resolve("reponse.md"), "# Répondre\n\nUn mail par jour.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"classes", "rules.jar"})
    void they_are_checked_where_they_are_named_and_nowhere_else(String rules) throws IOException {
        jar();
        Run named = Run.in(folder, "validate", "guide", "--rules", rules, "--lang=fr", "--fail-on=warning");
        assertThat(named.out())
                .contains(
                        "avertissement[recommended-terms] guide/reponse.md:3:4",
                        "En français, « mail » se dit « courriel »");
        assertThat(named.code()).isEqualTo(ExitCode.FAULTY_CONTENT);
        assertThat(Run.in(folder, "validate", "guide").out()).doesNotContain("recommended-terms");
    }

    @Test
    void they_are_explained_like_the_others() throws IOException {
        assertThat(Run.in(folder, "explain", "--rules=classes").out())
                .contains("  recommended-terms", "A guide uses the terms that the Journal officiel recommends");
        assertThat(Run.in(folder, "explain", "recommended-terms", "--rules=classes", "--lang=fr")
                        .out())
                .startsWith("Un guide emploie les termes recommandés au Journal officiel")
                .contains("  | Écrivez-nous par mail.", "  | Écrivez-nous par courriel.");
        assertThat(Run.in(folder, "explain", "recommended-terms").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void reports_explain_them_and_guides_may_set_them() throws IOException {
        assertThat(Run.in(folder, "validate", "guide", "--rules=classes", "--report=sarif")
                        .out())
                .contains("A guide uses the terms that the Journal officiel recommends");
        Path guide = folder.resolve("guide/guide.yaml");
        Files.writeString(guide, Files.readString(guide) + "rules: {recommended-terms: off}\n");
        assertThat(Run.in(folder, "validate", "guide", "--rules=classes").out())
                .doesNotContain("recommended-terms", "unknown-rule");
        assertThat(Run.in(folder, "validate", "guide").out()).contains("unknown-rule");
    }

    @Test
    void what_cannot_be_used_is_misuse() throws IOException {
        assertThat(refused("guide")).contains("no rule is provided by guide");
        assertThat(Run.in(folder, "validate", "guide", "--rules=none").code()).isEqualTo(ExitCode.IO);

        String card = Files.readString(classes.resolve(CARD));
        Files.writeString(classes.resolve(CARD), card.replace("== en", "== de"));
        assertThat(refused("classes")).contains("recommended-terms (org.example.rules.RecommendedTerms)", "“en”");
        Files.writeString(classes.resolve(CARD), card.replace("category: editorial", "category: house"));
        assertThat(refused("classes")).contains("its head names no category");
        Files.delete(classes.resolve(CARD));
        assertThat(refused("classes")).contains("it has no card");
        Files.writeString(classes.resolve(SERVICES), "org.example.rules.Nothing\n");
        assertThat(refused("classes")).contains("org.example.rules.Nothing");
    }

    private String refused(String rules) {
        Run run = Run.in(folder, "validate", "guide", "--rules", rules);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        return run.err();
    }

    private void jar() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("rules.jar"));
                JarOutputStream jar = new JarOutputStream(out)) {
            for (Path file : files(classes)) {
                jar.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
