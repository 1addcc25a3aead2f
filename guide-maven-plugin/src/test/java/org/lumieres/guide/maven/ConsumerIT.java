package org.lumieres.guide.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lumieres.guide.maven.MavenProject.Build;

/** A project that depends on the artifacts builds, and builds again without work. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsumerIT {
    private static MavenProject project;

    @BeforeAll
    static void copy() throws Exception {
        project = MavenProject.copyOfConsumer("consumer");
    }

    @Test
    @Order(1)
    void it_builds_and_publishes_its_guide_and_reads_it_from_its_jar() throws Exception {
        Build build = project.build("verify");

        assertThat(build.code()).as(build.toString()).isZero();
        Path guide = project.file("src/main/guide");
        assertThat(build.lines(guide + ": No fault found")).hasSize(2);
        assertThat(build.lines("8 files written to " + project.file("target/guide")))
                .as(build.toString())
                .hasSize(1);
        assertThat(project.file("target/guide/downloads/accueillir.html"))
                .content()
                .contains("<html lang=\"fr\"", "Accueillir au musée");
        assertThat(project.file("target/guide/manifest.json"))
                .content()
                .contains("\"downloads/accueillir.html\"", "\"downloads/markdown/guide.yaml\"")
                .as("formats that the guide does not promise")
                .doesNotContain(".pdf", ".epub", "index.html");
        try (JarFile jar = new JarFile(project.file("target/accueil-1.0.0.jar").toFile())) {
            assertThat(jar.getEntry("guide/guide.yaml")).isNotNull();
        }
        assertThat(build.lines("Tests run: 1,")).as("what runs against the jar").isNotEmpty();
    }

    @Test
    @Order(2)
    void it_does_no_work_again_where_nothing_changed() throws Exception {
        Path page = project.file("target/guide/downloads/accueillir.html");
        var written = Files.getLastModifiedTime(page);

        Build build = project.build("prepare-package", "-DskipTests");

        assertThat(build.code()).as(build.toString()).isZero();
        assertThat(build.lines("Nothing changed since the last time")).hasSize(2);
        assertThat(build.lines("written to")).isEmpty();
        assertThat(Files.getLastModifiedTime(page)).isEqualTo(written);
    }

    @Test
    @Order(3)
    void it_publishes_again_what_somebody_took_away_and_nothing_else() throws Exception {
        Files.delete(project.file("target/guide/downloads/accueillir.html"));

        Build build = project.build("prepare-package", "-DskipTests");

        assertThat(build.code()).as(build.toString()).isZero();
        assertThat(build.lines("Nothing changed since the last time")).hasSize(1);
        assertThat(project.file("target/guide/downloads/accueillir.html")).exists();
    }

    @Test
    @Order(4)
    void it_can_be_told_to_skip_and_to_help() throws Exception {
        Build build = project.build(MavenProject.GOAL + "publish", MavenProject.GOAL + "help", "-Dguide.skip");

        assertThat(build.code()).as(build.toString()).isZero();
        assertThat(build.lines("The guide is skipped, as asked")).hasSize(1);
        assertThat(build.lines("guide:validate")).isNotEmpty();
    }

    @Test
    @Order(5)
    void a_source_that_is_missing_fails_but_for_the_usual_one() throws Exception {
        Build named = project.build(MavenProject.GOAL + "validate", "-Dguide.source=src/main/guides");

        assertThat(named.code()).isNotZero();
        assertThat(named.lines("There is no guide in " + project.file("src/main/guides") + ": see the parameter"))
                .as(named.toString())
                .isNotEmpty();

        Files.move(project.file("src/main/guide"), project.file("guide"));
        Build usual = project.build(MavenProject.GOAL + "validate");

        assertThat(usual.code()).as(usual.toString()).isZero();
        assertThat(usual.lines("There is no guide in " + project.file("src/main/guide") + ": nothing to do"))
                .hasSize(1);
    }
}
