package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            vaildate x             ; unknown command: vaildate. Did you mean “validate”?
            validate x --fial-on=a ; unknown option: --fial-on. Did you mean “--fail-on”?
            validate               ; missing: SOURCE
            validate x y           ; unexpected argument: y
            validate x --fail-on a ; “a” does not fit --fail-on (one of: error, warning, info, never)
            validate x --show b    ; “b” does not fit --show (one of: error, warning, info)
            validate x --report pdf ; “pdf” does not fit --report (one of: text, json, sarif, junit, github, checkstyle)
            validate x --report=sraif=out ; “sraif=out” does not fit --report (one of: text, json, sarif, junit, github, checkstyle). Did you mean “sarif”?
            validate x --report=sarif= ; “sarif=” does not fit --report (one of: text, json, sarif, junit, github, checkstyle). Did you mean “sarif”?
            validate x --report    ; missing: --report FORMAT[=FILE]
            validate x --report json --report sarif=- ; only one report can go to the standard output: give the others a file, --report FORMAT=FILE
            validate x --report json=a --report sarif=./a ; each report needs a file of its own
            render x               ; missing: --to FORMAT
            render x --to htlm     ; “htlm” does not fit --to (one of: site, html, pdf, epub, text, json, markdown). Did you mean “html”?
            render x --to text --width 20 ; “20” does not fit --width (a number from 40 to 200)
            publish x --width wide ; “wide” does not fit --width (a number from 40 to 200)
            publish x --paper A5   ; “A5” does not fit --paper (one of: A4, LETTER). Did you mean “A4”?
            validate x --as-of 1/2 ; “1/2” does not fit --as-of (a date, such as 2026-01-31)
            validate x --check-links --link-cache-age 7 ; “7” does not fit --link-cache-age (a duration, such as P7D for seven days)
            serve x --port http    ; “http” does not fit --port
            render x --to          ; missing: --to FORMAT
            publish                ; missing: SOURCE
            publish x --formats htlm ; “htlm” does not fit --formats (one of: site, html, pdf, epub, text, json, markdown). Did you mean “html”?
            verify                 ; missing: DIR
            new                    ; missing: DIR | --from DIR
            new d --from e         ; only one of these: DIR | --from DIR
            schema documnet        ; “documnet” does not fit document|guide|chapter|report (one of: document, guide, chapter, report). Did you mean “document”?
            new d --lang de        ; “de” does not fit --lang (one of: en, fr)
            """)
    void arguments_that_make_no_sense_are_explained(String arguments, String message) {
        Run run = Run.in(folder, arguments.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: " + message + System.lineSeparator());
        assertThat(run.out()).isEmpty();
    }

    @Test
    void an_option_given_twice_is_refused() {
        Run run = Run.in(folder, "validate", "x", "--fail-on=error", "--fail-on=info");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("error: given more than once: --fail-on ");
    }

    @Test
    void a_mistake_is_told_in_the_language_that_the_arguments_ask_for() {
        Run run = Run.in(folder, "vaildate", "--lang", "fr");
        assertThat(run.err())
                .startsWith("erreur : commande inconnue : vaildate. Vouliez-vous dire « validate » ?")
                .contains("« guide --help » dit ce qu’il faut.");
        assertThat(Run.in(folder, "render", "x", "--to=text", "--width=20", "--lang=fr")
                        .err())
                .startsWith("erreur : « 20 » ne convient pas à --width (un nombre de 40 à 200)");
    }

    @ParameterizedTest
    @CsvSource({
        "LANG, fr_FR.UTF-8, Utilisation :",
        "LANG, en_GB.UTF-8, Usage:",
        "LC_ALL, fr_CA, Utilisation :",
        "LC_ALL, C, Usage:",
        "LC_MESSAGES, fr, Utilisation :"
    })
    void help_speaks_the_language_of_the_environment(String variable, String value, String start) {
        Run run = Run.in(folder, Map.of(variable, value), false, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(start);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "render", "publish", "verify", "new", "explain", "schema"})
    void every_command_has_help_in_both_languages(String command) {
        assertThat(Run.in(folder, command, "--help").out()).startsWith("Usage: guide " + command);
        Run french = Run.in(folder, command, "--help", "--lang=fr");
        assertThat(french.code()).isZero();
        assertThat(french.out()).startsWith("Utilisation : guide " + command).contains("Montrer cette aide.");
    }

    @Test
    void without_a_command_it_shows_its_commands_and_fails() {
        Run run = Run.in(folder);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Commands:").contains("validate");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void the_version_names_the_program_and_its_JVM() {
        Run run = Run.in(folder, "--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("guide ").contains("Java " + System.getProperty("java.version"));
    }

    @Test
    void colours_are_for_terminals_unless_asked_for() {
        assertThat(Run.in(folder, Map.of(), true, "nothing").err()).contains("\u001b[");
        assertThat(Run.in(folder, Map.of(), false, "nothing").err()).doesNotContain("\u001b");
        assertThat(Run.in(folder, Map.of("NO_COLOR", "1"), true, "nothing").err())
                .doesNotContain("\u001b");
        assertThat(Run.in(folder, Map.of("TERM", "dumb"), true, "nothing").err())
                .doesNotContain("\u001b");
        assertThat(Run.in(folder, Map.of("NO_COLOR", "1"), false, "nothing", "--color=always")
                        .err())
                .contains("\u001b[");
        assertThat(Run.in(folder, Map.of(), true, "nothing", "--color", "never").err())
                .doesNotContain("\u001b");
    }
}
