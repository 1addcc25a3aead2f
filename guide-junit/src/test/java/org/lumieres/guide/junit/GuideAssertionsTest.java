package org.lumieres.guide.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lumieres.guide.junit.GuideAssertions.assertValid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.validation.GuideValidator;
import org.opentest4j.AssertionFailedError;

class GuideAssertionsTest {
    private final Locale locale = Locale.getDefault();

    @TempDir
    Path folder;

    @BeforeEach
    void speakEnglish() throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        write("guide.yaml", "id: g\ntitle: G\nlanguage: fr\nchapters: [animer.md]\n");
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(locale);
    }

    @Test
    void a_valid_guide_passes_and_is_handed_on() throws IOException {
        write("animer.md", "# Animer {#animer}\n\nRépondre.\n");

        assertThat(assertValid(folder).guide().orElseThrow().title()).isEqualTo("G");
    }

    @Test
    void a_failure_names_each_place_and_shows_its_line() throws IOException {
        write("animer.md", "# Animer\n\n\tVoir 🙂 rien.\n\nVoir 🙂 [là](nulle-part.md) et [là](ailleurs.md).\n");

        Path file = folder.resolve("animer.md");
        assertThatThrownBy(() -> assertValid(folder))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage(folder + ": 2 findings\n\n"
                        + file + ":5:13: error: There is no file “nulle-part.md” [missing-file]\n"
                        + "    Voir 🙂 [là](nulle-part.md) et [là](ailleurs.md).\n"
                        + "                ^^^^^^^^^^^^^\n\n"
                        + file + ":5:36: error: There is no file “ailleurs.md” [missing-file]\n"
                        + "    Voir 🙂 [là](nulle-part.md) et [là](ailleurs.md).\n"
                        + "                                       ^^^^^^^^^^^\n");
    }

    @Test
    void a_guide_that_is_not_there_is_named_as_it_was() {
        Path nowhere = folder.resolve("nulle-part");

        assertThatThrownBy(() -> assertValid(nowhere)).hasMessageContaining("\n" + nowhere + ":1:1: error:");
    }

    @Test
    void a_long_line_is_cut_around_the_place() throws IOException {
        write("animer.md", "# Animer\n\n" + "mot ".repeat(40) + "[là](nulle-part.md)" + " mot".repeat(40) + "\n");

        assertThatThrownBy(() -> assertValid(folder))
                .message()
                .contains("\n    …", "[là](nulle-part.md) mot", "m…\n")
                .satisfies(message -> {
                    String[] lines = message.split("\n");
                    assertThat(lines[4].indexOf('^')).isEqualTo(lines[3].indexOf("nulle-part.md"));
                });
    }

    @Test
    void what_could_move_a_cursor_is_shown_as_a_sign() throws IOException {
        write("animer.md", "# Animer\n\n\u001B[31m[là](nulle-part.md)\n");

        assertThatThrownBy(() -> assertValid(folder))
                .message()
                .contains("\uFFFD[31m")
                .doesNotContain("\u001B");
    }

    @Test
    void the_threshold_and_the_validator_are_the_callers() throws IOException {
        write("animer.md", "# Animer {#animer}\n\nRépondre.\n");
        GuideValidator forPublication =
                GuideValidator.builder().forPublication(true).build();

        assertThatCode(() -> assertValid(folder, GuideValidator.standard(), Severity.ERROR))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> assertValid(folder, GuideValidator.standard(), Severity.WARNING))
                .message()
                .contains("guide.yaml:1:1: warning: ");
        assertThatThrownBy(() -> assertValid(folder, forPublication, Severity.ERROR))
                .message()
                .contains("guide.yaml:1:1: error: ");
    }

    @Test
    void a_document_of_one_file_is_named_once() throws IOException {
        Path file = write("seul.md", "# Seul\n\n[là](nulle-part.md)\n");

        assertThatThrownBy(() -> assertValid(file)).message().contains("\n" + file + ":3:6: error: ");
    }

    @Test
    void a_document_names_files_beside_it() throws IOException {
        Path chapter = write("animer.md", "# Animer\n\n[là](nulle-part.md)\n");

        assertThatThrownBy(() -> assertValid(folder.resolve("guide.yaml")))
                .message()
                .contains("\n" + chapter + ":3:6: error: ");
    }

    @Test
    void nothing_there_is_a_failure() {
        Path nowhere = folder.resolve("nulle-part");

        assertThatThrownBy(() -> assertValid(nowhere))
                .isInstanceOf(AssertionFailedError.class)
                .message()
                .contains(nowhere.toString(), "[missing-file]");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
