package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Contributor;
import org.lumieres.guide.model.Edition;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Licence;
import org.lumieres.guide.model.Organization;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Role;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.model.VolumeStatus;
import org.lumieres.guide.validation.RuleSetting;

class FolderLoadingTest {
    @TempDir
    Path folder;

    @Test
    void a_guide_is_its_yaml_and_its_chapter_files() throws IOException {
        LoadResult result = new GuideOnDisk(folder)
                .with("guide.yaml", """
                        id: lumieres
                        title: Lumières
                        language: fr
                        summary: Pour débuter.
                        publisher: {name: Ministère de la Culture, url: "https://example.org"}
                        edition: {number: 1, label: 2014, issued: 2014-11-26, frequency: P1Y}
                        contributors:
                          - {name: Benjamin Benita, roles: [author, preface-writer]}
                        licence: {id: LicenseRef-CopyLeft}
                        volumes:
                          - {id: reseaux, title: Les réseaux sociaux, chapters: [01-comprendre.md, animer.md]}
                          - {id: juridique, title: Volet juridique, status: planned, due: 2015}
                        rules: {long-sentence: off}
                        """)
                .with("01-comprendre.md", "# Comprendre\n\nUn réseau relie des personnes.\n")
                .with("animer.md", """
                        ---
                        summary: Répondre, modérer, remercier.
                        audience: [community-manager]
                        reviewed: 2014-11-26
                        review-every: P1Y
                        historical: true
                        ---
                        # Animer {#animer-une-communaute}

                        Répondre.
                        """)
                .load();

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.guide())
                .contains(Guide.builder("lumieres", "Lumières", "fr")
                        .summary("Pour débuter.")
                        .publisher(new Organization("Ministère de la Culture", "https://example.org", null))
                        .edition(Edition.builder(1)
                                .label("2014")
                                .issued(LocalDate.of(2014, 11, 26))
                                .frequency("P1Y")
                                .build())
                        .contributors(Contributor.builder("Benjamin Benita")
                                .roles(List.of(Role.AUTHOR, Role.PREFACE_WRITER))
                                .build())
                        .licence(Licence.of("LicenseRef-CopyLeft"))
                        .volumes(List.of(
                                Volume.builder("reseaux", "Les réseaux sociaux")
                                        .chapters(
                                                Chapter.builder("comprendre", "Comprendre")
                                                        .body(List.of(Paragraph.of("Un réseau relie des personnes.")))
                                                        .build(),
                                                Chapter.builder("animer-une-communaute", "Animer")
                                                        .summary("Répondre, modérer, remercier.")
                                                        .audience(List.of("community-manager"))
                                                        .reviewed(LocalDate.of(2014, 11, 26))
                                                        .reviewEvery("P1Y")
                                                        .historical(true)
                                                        .body(List.of(Paragraph.of("Répondre.")))
                                                        .build())
                                        .build(),
                                Volume.builder("juridique", "Volet juridique")
                                        .status(VolumeStatus.PLANNED)
                                        .due("2015")
                                        .build()))
                        .build());
        assertThat(result.ruleSettings())
                .containsOnly(java.util.Map.entry(new RuleCode("long-sentence"), RuleSetting.OFF));
    }
}
