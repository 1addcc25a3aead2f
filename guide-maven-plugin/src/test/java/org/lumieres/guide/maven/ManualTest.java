package org.lumieres.guide.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the documentation shows of the plugin is what there is. */
class ManualTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void the_readme_shows_what_the_consumer_does_and_the_consumer_is_built() throws Exception {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String consumer = Files.readString(ROOT.resolve("examples/consumer/pom.xml"))
                .replace("${lumieres.version}", "0.1.0-SNAPSHOT");
        List<String> blocks = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map(block -> block.group(1))
                .toList();

        assertThat(blocks)
                .hasSize(2)
                .allSatisfy(block -> assertThat(unindented(consumer)).contains(unindented(block)));
    }

    @Test
    void the_manual_names_every_goal_and_every_parameter_and_no_other() throws Exception {
        String descriptor = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));
        String manual = Files.readString(ROOT.resolve("docs/maven.md"));

        assertThat(found("(?m)^\\| `guide:([a-z]+)` ", manual)).isEqualTo(found("<goal>([a-z]+)</goal>", descriptor));
        Set<String> editable = Pattern.compile("<parameter>(.*?)</parameter>", Pattern.DOTALL)
                .matcher(descriptor.replaceAll("(?s)<goal>help</goal>.*?</mojo>", ""))
                .results()
                .map(parameter -> parameter.group(1))
                .filter(parameter -> parameter.contains("<editable>true</editable>"))
                .flatMap(parameter -> found("<name>(\\w+)</name>", parameter).stream())
                .collect(Collectors.toSet());
        assertThat(found("(?m)^\\| `(\\w+)` ", manual)).isEqualTo(editable);
        assertThat(found("`(guide\\.\\w+)`", manual)).isEqualTo(found("\\$\\{(guide\\.\\w+)}", descriptor));
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static String unindented(String text) {
        return text.strip().replaceAll("(?m)^ +", "");
    }
}
