package org.lumieres.guide.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Institutions write templates of their own by what the documentation says. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/org/lumieres/guide/render/site/templates")
            .toAbsolutePath();
    private static final Pattern VALUE = Pattern.compile("\\{\\{[{#]?([a-zA-Z.]+)}?}}");

    @ParameterizedTest
    @ValueSource(strings = {"page", "head", "header", "footer"})
    void each_value_of_the_librarys_own_is_documented(String template) throws IOException {
        String documentation = Files.readString(Path.of("../docs/site.md"));
        String own = Files.readString(TEMPLATES.resolve(template + ".mustache"));

        assertThat(documentation).contains("`" + template + ".mustache`");
        assertThat(values(documentation)).containsAll(values(own));
    }

    /** The names of values that stand in a text in whatever braces. */
    private static Set<String> values(String text) {
        return VALUE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
