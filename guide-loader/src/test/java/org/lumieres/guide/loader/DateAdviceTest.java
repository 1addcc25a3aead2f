package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumieres.guide.diagnostic.Diagnostic;

/**
 * A date that people can read is answered with how it is written; it is not read, for a guide has one form of dates.
 */
class DateAdviceTest {
    @ParameterizedTest
    @CsvSource({
        "20/11/2026, Write 2026-11-20",
        "20 novembre 2026, Write 2026-11-20",
        "1er mai 2014, Write 2014-05-01",
        "hier, 'Write year, month and day: 2014-11-26'",
        "31/02/2026, 'Write year, month and day: 2014-11-26'"
    })
    void a_date_is_answered_with_its_form(String written, String advice, @TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("guide.yaml"),
                "id: g\ntitle: G\nlanguage: fr\nedition: {number: 1, issued: " + written + "}\nchapters: [un.md]\n");
        Files.writeString(folder.resolve("un.md"), "# Un\n\nDu texte.\n");
        Diagnostic found = GuideLoader.builder().locale(Locale.ENGLISH).build().load(folder).diagnostics().stream()
                .filter(finding -> finding.code().value().equals("format"))
                .findFirst()
                .orElseThrow();

        assertThat(found.fixes())
                .singleElement()
                .satisfies(fix -> assertThat(fix.title()).isEqualTo(advice));
    }
}
