package org.lumieres.guide.loader.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestFileTest {
    private static final FileNames FILES = new FileNames(List.of(
            "chapitres/02-publics.md",
            "chapitres/10-crise.md",
            "chapitres/Modération.md",
            "images/cle_api.jpg",
            "images/salle.jpg"));

    @ParameterizedTest
    @CsvSource({
        "chapitres/10-crises.md, chapitres/10-crise.md",
        "crise.md, chapitres/10-crise.md",
        "chapitres/11-crise.md, chapitres/10-crise.md",
        "crise, chapitres/10-crise.md",
        "chapitres/salle.jpg, images/salle.jpg",
        "images/sale.jpg, images/salle.jpg",
        "images/salle.png, images/salle.jpg"
    })
    void a_name_that_is_near_is_meant(String written, String meant) {
        assertThat(FILES.nearest(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chapitres/13-suite.md", "chapitres/01-pourquoi.md", "images/creer_compte.jpg", "10.md"})
    void a_name_in_the_same_folder_is_not_for_that_alone(String written) {
        assertThat(FILES.nearest(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Modération, chapitres/Modération.md",
        "modération.md, chapitres/Modération.md",
        "chapitres/modération, chapitres/Modération.md",
        "Salle.jpg, images/salle.jpg"
    })
    void a_page_may_go_by_its_name_alone(String name, String file) {
        assertThat(FILES.named(name)).contains(file);
    }
}
