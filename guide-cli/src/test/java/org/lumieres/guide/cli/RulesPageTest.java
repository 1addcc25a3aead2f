package org.lumieres.guide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumieres.guide.validation.RuleCatalogue;
import org.lumieres.guide.validation.RuleDescription;

/** The manual tells of all rules what the catalogue does. {@code -Dguide.rewrite=true} writes its pages anew. */
class RulesPageTest {
    private static final Path DOCS = Path.of("../docs");

    @ParameterizedTest
    @CsvSource({"ENGLISH, rules.md", "FRENCH, rules.fr.md"})
    void thePageSaysWhatTheCatalogueDoes(Language language, String file) throws IOException {
        RuleCatalogue catalogue = RuleCatalogue.standard();
        List<RuleDescription> rules = catalogue.codes().stream()
                .flatMap(code -> catalogue.describe(code, language.locale()).stream())
                .toList();
        String page = new RulesPage(language).of(rules);
        if (Boolean.getBoolean("guide.rewrite")) {
            Files.writeString(DOCS.resolve(file), page);
        }
        assertThat(DOCS.resolve(file)).content().isEqualTo(page);
    }
}
