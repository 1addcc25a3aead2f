package org.lumieres.guide.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.maven.MavenProject.Build;

/** Rules in an archive of a house's own, which the consumer gives to the plugin as a dependency. */
class HouseRulesIT {
    private static final String RULES = """
                <dependencies>
                  <dependency>
                    <groupId>org.example</groupId>
                    <artifactId>house-rules</artifactId>
                    <version>1.0.0</version>
                  </dependency>
                </dependencies>
                <executions>
            """;

    @Test
    void a_rule_of_a_dependency_fails_the_build_at_its_place() throws Exception {
        Build rules = MavenProject.copyOf("house-rules", "house-rules").build("install");
        assertThat(rules.code()).as(rules.toString()).isZero();

        MavenProject project = MavenProject.copyOfConsumer("with-house-rules");
        Path chapter = project.file("src/main/guide/accueillir.md");
        Files.writeString(chapter, Files.readString(chapter) + "\nÉcrire un mail.\n");
        int line = Files.readAllLines(chapter).size();
        Build without = project.build("validate");
        assertThat(without.code()).as(without.toString()).isZero();

        Path pom = project.file("pom.xml");
        Files.writeString(pom, Files.readString(pom).replaceFirst("(?s) {8}<executions>\n", RULES));
        Build with = project.build("validate");

        assertThat(with.code()).as(with.toString()).isEqualTo(1);
        assertThat(with.lines("BUILD FAILURE")).hasSize(1);
        assertThat(with.lines("[WARNING] " + chapter + ":[" + line
                        + ",11] warning[recommended-terms] In public French, “mail” is “courriel”"))
                .as("a changed dependency is a reason to look again:\n" + with)
                .hasSize(1);
    }
}
