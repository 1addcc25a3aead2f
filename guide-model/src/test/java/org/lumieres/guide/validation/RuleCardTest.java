package org.lumieres.guide.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.validation.RuleDescription.ExampleFile;

class RuleCardTest {
    private static final RuleCode CODE = new RuleCode("a-rule");

    private static RuleDescription describe(String card, Locale locale) {
        return RuleCard.parse(card).describe(CODE, Severity.WARNING, locale);
    }

    @Test
    void a_card_speaks_both_languages() {
        String card = """
                category: legal
                source: A law
                source: A standard

                == fr
                Titre
                Pourquoi.

                == en
                Title
                Why.

                == wrong
                Seen by all

                == right fr
                Vu ici

                == right en
                Seen here
                """;
        RuleDescription french = describe(card, Locale.FRENCH);
        assertThat(french.title()).isEqualTo("Titre");
        assertThat(french.explanation()).isEqualTo("Pourquoi.");
        assertThat(french.category()).isEqualTo(Category.LEGAL);
        assertThat(french.sources()).containsExactly("A law", "A standard");
        assertThat(french.wrong()).containsExactly(utf8("", "Seen by all\n"));
        assertThat(french.right()).containsExactly(utf8("", "Vu ici\n"));
        assertThat(describe(card, Locale.ENGLISH).right()).containsExactly(utf8("", "Seen here\n"));
    }

    @Test
    void an_example_may_have_several_files_one_of_them_in_another_charset() {
        String card = """
                category: structure
                == wrong
                A chapter

                -- guide.yaml (windows-1252)
                title: Été
                -- a plan.svg
                <svg/>
                """;
        assertThat(describe(card, Locale.ENGLISH).wrong())
                .containsExactly(
                        utf8("", "A chapter\n\n"),
                        new ExampleFile("guide.yaml", Charset.forName("windows-1252"), "title: Été\n"),
                        utf8("a plan.svg", "<svg/>\n"));
        assertThat(describe(card, Locale.ENGLISH).right()).isEmpty();
    }

    @Test
    void a_file_is_called_by_its_charset_too_where_that_matters() {
        assertThat(utf8("a.md", "").label()).isEqualTo("a.md");
        assertThat(new ExampleFile("a.md", Charset.forName("windows-1252"), "").label())
                .isEqualTo("a.md (windows-1252)");
    }

    static Stream<RuleCode> codes() {
        return RuleCatalogue.standard().codes().stream()
                .filter(code -> RuleCard.of(code).isPresent());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void what_is_written_in_French_is_set_as_French_is(RuleCode code) {
        RuleDescription rule =
                RuleCatalogue.standard().describe(code, Locale.FRENCH).orElseThrow();
        String prose = (rule.title() + "\n" + rule.explanation()).replaceAll("`[^`]*`", "``");
        assertThat(prose)
                .as("no-break spaces and typographic apostrophes")
                .doesNotContain("'")
                .doesNotContainPattern("(?<![\u00a0]):(?=\\s)")
                .doesNotContainPattern("(?<![\u202f])[;!?](?=\\s|$)")
                .doesNotContainPattern("«(?!\u00a0)|(?<!\u00a0)»");
    }

    private static ExampleFile utf8(String name, String text) {
        return new ExampleFile(name, StandardCharsets.UTF_8, text);
    }
}
