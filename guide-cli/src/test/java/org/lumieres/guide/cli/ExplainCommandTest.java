package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.render.columns.DisplayWidth;
import org.lumieres.guide.validation.RuleCatalogue;

class ExplainCommandTest {
    private static final Pattern LISTED = Pattern.compile("(?m)^  ([a-z0-9-]+) +(error|warning|info)  ");

    @TempDir
    Path folder;

    @Test
    void without_a_rule_it_lists_them_all() {
        Run run = Run.in(folder, "explain");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        Set<RuleCode> listed = LISTED.matcher(run.out())
                .results()
                .map(line -> new RuleCode(line.group(1)))
                .collect(Collectors.toSet());
        assertThat(listed).isEqualTo(RuleCatalogue.standard().codes());
    }

    @ParameterizedTest
    @CsvSource({"en, Structure, Accessibility", "fr, Structure, Accessibilité"})
    void the_list_is_grouped_by_category(String language, String first, String second) {
        assertThat(Run.in(folder, "explain", "--lang", language).out().lines())
                .containsSubsequence(first, "", second, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void the_titles_of_the_list_begin_in_one_column(String language) {
        Pattern start = Pattern.compile("^  \\S+ +(error|warning|info|erreur|avertissement|conseil) +|^ {20,}");
        assertThat(Run.in(folder, "explain", "--lang", language)
                        .out()
                        .lines()
                        .map(start::matcher)
                        .filter(line -> line.lookingAt())
                        .map(line -> DisplayWidth.of(line.group()))
                        .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void prose_is_no_wider_than_a_hundred_columns(String language) {
        for (RuleCode code : RuleCatalogue.standard().codes()) {
            assertThat(Run.in(folder, "explain", code.value(), "--lang", language)
                            .out()
                            .lines())
                    .filteredOn(line -> !line.startsWith("  | "))
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(100));
        }
        assertThat(Run.in(folder, "explain", "--lang", language).out().lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void prose_is_as_wide_as_a_narrow_terminal() {
        Run run = Run.in(folder, Map.of("COLUMNS", "72", "NO_COLOR", "1"), true, "explain", "image-alt");
        assertThat(run.out().lines())
                .filteredOn(line -> !line.startsWith("  | "))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(72));
    }

    @Test
    void a_rule_is_told_with_where_it_comes_from_and_examples() {
        Run run = Run.in(folder, "explain", "unused-footnote");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().toList()).containsExactly("""
                A footnote is called somewhere

                  Rule      unused-footnote
                  Category  Structure
                  Severity  warning

                Readers reach a footnote by following its call. A footnote that nothing in its chapter calls will
                not be read: most likely its call was lost when a sentence was rewritten.

                Put the call back where it belongs, or take the footnote out.

                Wrong

                  | Twice as many visitors came.
                  |
                  | [^count]: As counted at the doors.

                Right

                  | Twice as many visitors came[^count].
                  |
                  | [^count]: As counted at the doors.
                """.lines().toArray(String[]::new));
    }

    @Test
    void a_rule_is_told_in_French() {
        assertThat(Run.in(folder, "explain", "image-alt", "--lang=fr").out())
                .startsWith("Une image a un texte de remplacement, ou est marquée comme décorative")
                .contains("  Catégorie  Accessibilité", "  Sources    RGAA 4.1.2, 1.1", "Incorrect", "Correct");
    }

    @Test
    void files_of_an_example_are_named_with_their_charset_where_it_matters() {
        assertThat(Run.in(folder, "explain", "encoding").out().lines())
                .contains("  guide.yaml (windows-1252)", "  guide.yaml", "  | title: The museum café");
    }

    @Test
    void an_example_may_be_what_a_page_of_another_site_answers() {
        assertThat(Run.in(folder, "explain", "dead-link").out().lines())
                .contains("  https://museum.example/opening-hours-2012", "  | HTTP/1.1 404 Not Found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            image-atl ; no rule is called “image-atl”. Did you mean “image-alt”?
            Image-Alt ; no rule is called “Image-Alt”. Did you mean “image-alt”?
            zzzzzzzzz ; no rule is called “zzzzzzzzz”
            """)
    void a_rule_that_does_not_exist_is_told_with_the_nearest(String written, String message) {
        Run run = Run.in(folder, "explain", written);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).containsExactly("error: " + message, "“guide explain” lists them all.");
    }

    @Test
    void colours_are_for_terminals() {
        assertThat(Run.in(folder, Map.of(), true, "explain", "image-alt").out()).contains("\u001b[");
        assertThat(Run.in(folder, Map.of(), true, "explain").out()).contains("\u001b[");
        assertThat(Run.in(folder, "explain", "image-alt").out()).doesNotContain("\u001b");
        assertThat(Run.in(folder, "explain").out()).doesNotContain("\u001b");
    }
}
