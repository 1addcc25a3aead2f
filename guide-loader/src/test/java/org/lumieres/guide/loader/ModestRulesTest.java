package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.validation.GuideValidator;

/** What real guides have that looks like a fault of writing and is none, beside what is one; and where one begins. */
class ModestRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | > Nous ne fermons jamais.                                          | true
            fr | > Selon le Larousse, un algorithme est un « ensemble de règles ».  | false
            fr | > D’après nos visiteurs, l’accueil est « chaleureux ».             | false
            fr | > Remarque : nous n’avons pas coché « Fusionner ».                 | false
            fr | > Par exemple, une entité a un champ « nom » et un autre.          | false
            fr | > Notez nos horaires.                                              | true
            en | > We never close.                                                  | true
            en | > Note: we have not enabled “Merge”, as this would surprise us.    | false
            en | > [The guide](https://a.example/g) says “why”.                     | false
            en | > Noted: we were unsure.                                           | true
            """)
    void an_aside_is_no_quotation_without_a_speaker(String language, String text, boolean told) throws IOException {
        assertThat(found(language, text).anyMatch(line -> line.contains("[quote-attribution]")))
                .isEqualTo(told);
    }

    @Test
    void a_source_may_be_linked_to_above_the_last_words() throws IOException {
        assertThat(found("en", "> [The guide](https://a.example/g) says:\n>\n> * “why”;\n> * “how”."))
                .noneMatch(line -> line.contains("[quote-attribution]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Article 29 Working Party (Art. 29 WP) wrote an opinion.  | false
            The Data Protection Board (see the BPD) wrote an opinion.    | true
            The Working Group (Art. 29 WP) wrote an opinion.             | true
            The Working Party wrote (in May) of the WP.                  | true
            WP (Art. 29 WX) wrote an opinion.                            | true
            """)
    void an_acronym_in_brackets_is_explained_by_the_words_that_it_abbreviates(String text, boolean told)
            throws IOException {
        assertThat(found("en", text).anyMatch(line -> line.contains("[unexplained-acronym]")))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"HTML5, false", "CSS3, false", "XHTML5, true", "HTMLX, true"})
    void an_edition_of_what_is_known_is_known(String acronym, boolean told) throws IOException {
        assertThat(found("en", "The page is written in " + acronym + " by hand.")
                        .anyMatch(line -> line.contains("[unexplained-acronym]")))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "**Géocodage massif**, true",
        "**Exemples**, true",
        "**AAAAMMJJ_id_nom-du-fichier.extension**, false",
        "**data.gouv.fr**, false",
        "**Sur data.gouv.fr**, true",
        "<b>Exemples</b>, true",
        "__Exemples__, true",
        "'=== \"Sur Linux\"\n\n    Du code.', false",
        "'::: code-group\n@tab Sur Linux\nDu code.\n:::', false"
    })
    void a_name_in_bold_is_no_heading(String text, boolean told) throws IOException {
        assertThat(found("fr", text + "\n\nDu texte.").anyMatch(line -> line.contains("[fake-heading]")))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Une offre paraîtra prochainement.                  | true
            fr | Pour les musées qui vont prochainement ouvrir.     | false
            en | We have recently moved the archive.                | true
            en | For people who have recently joined the team.      | false
            en | It helps new (or recently absent) colleagues.      | false
            """)
    void the_time_of_those_whom_a_text_is_about_counts_from_their_own_day(String language, String text, boolean told)
            throws IOException {
        assertThat(found(language, text).anyMatch(line -> line.contains("[relative-time]")))
                .isEqualTo(told);
    }

    @Test
    void a_long_sentence_is_told_of_where_it_begins_though_it_goes_over_lines_and_links() throws IOException {
        String words = "mot ".repeat(24);

        assertThat(found("fr", "Court. Un\n" + words + "\nde [fin](https://a.example/f).\n"))
                .anyMatch(line -> line.startsWith("a.md:3:8: info: This sentence has 27 words"));
        assertThat(found("fr", "Une ligne.\nEt une autre. Un [lien](https://a.example/l) vers\n" + words + "fin.\n"))
                .anyMatch(line -> line.startsWith("a.md:4:15: info: This sentence has 28 words"));
    }

    private Stream<String> found(String language, String text) throws IOException {
        GuideOnDisk disk = new GuideOnDisk(folder)
                .with("guide.yaml", "id: g\ntitle: G\nlanguage: " + language + "\nchapters: [a.md]\n")
                .with("a.md", "# A {#a}\n\n" + text + "\n");
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
