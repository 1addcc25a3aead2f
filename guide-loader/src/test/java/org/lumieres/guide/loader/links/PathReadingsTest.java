package org.lumieres.guide.loader.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathReadingsTest {
    @Test
    void a_relative_path_starts_from_its_file_or_from_the_folder_that_a_site_makes_of_it() {
        assertThat(PathReadings.of("reseaux/animer.md", "../moderer/").paths()).containsExactly("moderer");
        assertThat(PathReadings.fromPage("reseaux/animer.html.md", "../moderer/"))
                .contains("reseaux/moderer");
        assertThat(PathReadings.fromPage("animer.md", "../../moderer/")).isEmpty();
    }

    @Test
    void a_path_from_the_root_starts_from_the_guide_or_from_a_folder_around_the_file() {
        assertThat(PathReadings.of("docs/fr/animer.md", "/droit/image.md").paths())
                .startsWith("droit/image.md")
                .contains("docs/droit/image.md", "docs/fr/droit/image.md", "static/droit/image.md");
        assertThat(PathReadings.of("docs/fr/animer.md", "@site/docs/droit.md").paths())
                .startsWith("docs/droit.md");
    }

    @Test
    void no_path_leads_out_of_the_guide() {
        assertThat(PathReadings.of("animer.md", "../moderer.md").leadsOut()).isTrue();
        assertThat(PathReadings.of("docs/animer.md", "/../../etc/passwd"))
                .isEqualTo(new PathReadings(java.util.List.of(), true));
        assertThat(PathReadings.of("docs/animer.md", "@site/../secret.md").paths())
                .isEmpty();
        assertThat(PathReadings.of("a.md", "..\\secret.md").paths()).isEmpty();
        assertThat(PathReadings.of("a.md", "/a\0.md").paths()).isEmpty();
    }

    @Test
    void what_to_write_leads_from_one_file_to_another() {
        assertThat(RelativePath.between("a.md", "b.md")).isEqualTo("b.md");
        assertThat(RelativePath.between("x/a.md", "x/b.md")).isEqualTo("b.md");
        assertThat(RelativePath.between("x/y/a.md", "x/z/b.md")).isEqualTo("../z/b.md");
        assertThat(RelativePath.between("x/a.md", "xy/b.md")).isEqualTo("../xy/b.md");
        assertThat(RelativePath.between("a.md", "x/b.md")).isEqualTo("x/b.md");
    }
}
