package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.validation.RuleCatalogue;

/**
 * The catalogue against the sources of the modules that find faults, as they are read here: what reports a rule names
 * it.
 */
class RuleCatalogueTest {
    private static final Pattern IN_MODEL = Pattern.compile("(?:@ForRule|new RuleCode|super)\\((\"[a-z-]+\")[,)]");

    /** The argument that holds the code, which may choose between two. */
    private static final Pattern IN_LOADER =
            Pattern.compile("(?:Severity\\.([A-Z]+),|\\b(error|warning|problem)\\((?:at,)?)\\s*([^,;]*?\"[^,;]*),");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)*)\"");

    @Test
    void it_holds_every_rule_that_the_sources_name_and_no_other() throws IOException {
        Map<String, String> named = named();
        sources("../guide-model/src/main/java")
                .forEach(source -> IN_MODEL.matcher(source)
                        .results()
                        .flatMap(found -> LITERAL.matcher(found.group(1)).results())
                        .forEach(code -> named.putIfAbsent(code.group(1), "")));

        assertThat(RuleCatalogue.standard().codes())
                .extracting(RuleCode::value)
                .containsExactlyElementsOf(named.keySet());
    }

    @Test
    void a_rule_has_the_severity_of_its_worst_finding() throws IOException {
        RuleCatalogue catalogue = RuleCatalogue.standard();

        assertThat(named())
                .hasSizeGreaterThan(20)
                .allSatisfy((code, worst) -> assertThat(catalogue.severity(new RuleCode(code)))
                        .hasValueSatisfying(
                                severity -> assertThat(severity.name()).isEqualTo(worst)));
        assertThat(catalogue.severity(new RuleCode("no-such-rule"))).isEmpty();
    }

    /** The rules of the loader and of the checker of links, with their severities at worst. */
    private static Map<String, String> named() throws IOException {
        Map<String, String> named = new TreeMap<>();
        List<String> all = new ArrayList<>(sources("src/main/java"));
        all.addAll(sources("../guide-links/src/main/java"));
        for (String source : all) {
            IN_LOADER
                    .matcher(source)
                    .results()
                    .forEach(found -> LITERAL.matcher(found.group(3))
                            .results()
                            .forEach(code -> named.merge(
                                    code.group(1),
                                    severity(found.group(1), found.group(2)),
                                    RuleCatalogueTest::worse)));
        }
        return named;
    }

    private static String severity(String written, String method) {
        return written == null ? (method.equals("warning") ? "WARNING" : "ERROR") : written;
    }

    private static String worse(String one, String other) {
        List<String> worstFirst = List.of("ERROR", "WARNING", "INFO");
        return worstFirst.indexOf(one) <= worstFirst.indexOf(other) ? one : other;
    }

    private static List<String> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> java = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            List<String> texts = new ArrayList<>();
            for (Path file : java) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
