package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.validation.GuideValidator;

/** What the library knows of the world, a guide can add to: platforms by their sheets, acronyms by its glossary. */
class KnownNamesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    @Test
    void a_sheet_that_says_when_a_platform_closed_is_known_in_all_chapters() throws IOException {
        String mention = "# Publier {#publier}\n\nPubliez sur Muséoréseau.\n";
        String sheet =
                "# Fiches {#fiches}\n\n:::platform{name=\"Muséoréseau\" ended=\"2020-06\"}\nUn réseau de musées.\n:::\n";

        assertThat(found(new GuideOnDisk(folder)
                        .with("guide.yaml", "id: g\ntitle: G\nlanguage: fr\nchapters: [publier.md, fiches.md]\n")
                        .with("publier.md", mention)
                        .with("fiches.md", "# Fiches {#fiches}\n\nRien.\n")))
                .noneMatch(line -> line.contains("[platform-ended]"));
        assertThat(found(new GuideOnDisk(folder).with("fiches.md", sheet)))
                .filteredOn(line -> line.contains("[platform-ended]"))
                .containsExactly("publier.md:3:13: warning: Muséoréseau has closed: 2020-06 [platform-ended]");
    }

    @Test
    void one_platform_may_have_closed_and_another_bear_a_new_name() throws IOException {
        GuideOnDisk disk = new GuideOnDisk(folder)
                .with("guide.yaml", "id: g\ntitle: G\nlanguage: fr\nchapters: [a.md]\n")
                .with("a.md", "# A {#a}\n\nPubliez sur Vine.\n\nPubliez sur Twitter.\n");

        assertThat(found(disk))
                .filteredOn(line -> line.contains("[platform-"))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("a.md:3:13: ").contains("[platform-ended]"),
                        line -> assertThat(line).startsWith("a.md:5:13: ").contains("[platform-renamed]"));
    }

    @Test
    void a_term_of_the_glossary_is_no_unexplained_acronym() throws IOException {
        GuideOnDisk disk = new GuideOnDisk(folder)
                .with(
                        "guide.yaml",
                        "id: g\ntitle: G\nlanguage: fr\nchapters: [a.md]\nglossary:\n  - {id: siaf, label: SIAF, definition: Un service.}\n")
                .with("a.md", "# A {#a}\n\nLe SIAF et le SCN tiennent ce registre.\n");

        assertThat(found(disk))
                .filteredOn(line -> line.contains("[unexplained-acronym]"))
                .containsExactly("a.md:3:15: info: The acronym SCN is not explained [unexplained-acronym]");
    }

    private static Stream<String> found(GuideOnDisk disk) throws IOException {
        return GuideValidator.builder()
                .locale(Locale.ENGLISH)
                .asOf(TODAY)
                .build()
                .validate(disk.load())
                .diagnostics()
                .stream()
                .map(Diagnostic::toString);
    }
}
