package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Inline;

/**
 * The guide of the CNIL was written for a site that puts its pages one after the other: all its links are names alone,
 * as that site spells them. Skipped where the corpora are not beside the project, except in CI.
 */
class CnilLinksTest {
    private static final Path CORPUS = Path.of("../../shared/corpora/cnil-guide-rgpd/fr");
    private static final Pattern LINK = Pattern.compile("\\(#Fiche_n°");

    @TempDir
    static Path folder;

    private static long written;
    private static LoadResult loaded;

    @BeforeAll
    static void load() throws IOException {
        assumeTrue(Files.exists(CORPUS) || System.getenv("CI") != null, "no corpora beside the project");
        StringBuilder chapters = new StringBuilder("chapters:\n");
        for (Path file : files()) {
            String text = Files.readString(file);
            written += LINK.matcher(text).results().count();
            Files.writeString(folder.resolve(file.getFileName().toString()), text);
            chapters.append("  - \"").append(file.getFileName()).append("\"\n");
        }
        Files.writeString(folder.resolve("guide.yaml"), chapters);
        loaded = GuideLoader.builder().locale(Locale.FRENCH).build().load(folder);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_link_to_a_page_by_its_title_leads_to_that_page() {
        List<Chapter> chapters = loaded.guide().orElseThrow().allChapters();
        Set<String> ids = chapters.stream().map(Chapter::id).collect(Collectors.toSet());

        assertThat(written).isEqualTo(37);
        assertThat(chapters.stream()
                        .flatMap(Chapter::walk)
                        .filter(Inline.Reference.class::isInstance)
                        .map(Inline.Reference.class::cast))
                .filteredOn(reference -> reference.kind() == Inline.Reference.Kind.CHAPTER)
                .hasSize(37)
                .allMatch(reference -> ids.contains(reference.target()));
    }

    @Test
    void those_whose_title_has_changed_are_warned_of_and_the_others_told() {
        List<Diagnostic> found = loaded.diagnostics().stream()
                .filter(one -> one.code().value().equals("loose-anchor"))
                .toList();

        assertThat(found).hasSize(37).allMatch(one -> one.at().isPresent());
        assertThat(found)
                .filteredOn(one -> one.severity() == Severity.WARNING)
                .extracting(one -> one.at().orElseThrow().toString())
                .containsExactly("16-Analyser les traceurs.md:23:31", "README.md:61:87");
    }
}
