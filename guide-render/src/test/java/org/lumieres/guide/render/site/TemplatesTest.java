package org.lumieres.guide.render.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.model.Guide;

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

    @Test
    void one_that_nothing_uses_has_a_slip_in_its_name(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("foter.mustache"), "<p>Musée</p>");
        SiteRenderer renderer =
                SiteRenderer.builder().theme(SiteTheme.in(folder)).build();

        assertThatThrownBy(() ->
                        renderer.render(Guide.builder("guide", "Guide", "fr").build(), (path, content) -> {}))
                .isInstanceOf(InvalidThemeException.class)
                .hasMessage("foter.mustache: nothing uses it; the library’s templates are footer, head, header, page");
    }

    @Test
    void templates_may_use_others_of_ones_own(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("footer.mustache"), "{{>pied}}");
        Files.writeString(folder.resolve("pied.mustache"), "<p>Musée</p>");
        Map<String, byte[]> files = new ConcurrentHashMap<>();
        SiteRenderer.builder()
                .theme(SiteTheme.in(folder))
                .build()
                .render(Guide.builder("guide", "Guide", "fr").build(), files::put);

        assertThat(new String(files.get("index.html"), StandardCharsets.UTF_8)).contains("<p>Musée</p>");
    }

    /** The names of values that stand in a text in whatever braces. */
    private static Set<String> values(String text) {
        return VALUE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
