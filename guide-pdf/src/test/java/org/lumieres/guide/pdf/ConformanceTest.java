package org.lumieres.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.model.Guide;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every PDF can be heard (PDF/UA-1) and kept (PDF/A-2a). */
class ConformanceTest {

    @Test
    void the_sample_conforms() throws Exception {
        conforms(Guides.printedSample());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cnil-guide-rgpd/fr",
                "cnil-guide-rgpd/en",
                "guides-etalab",
                "gds-way",
                "commonmark-spec/spec.txt"
            })
    void the_guides_of_others_conform(String corpus, @TempDir Path folder) throws Exception {
        conforms(Guides.print(Guides.corpus(corpus, folder)));
    }

    @Test
    void a_guide_that_says_next_to_nothing_conforms() throws Exception {
        conforms(Guides.print(
                Guide.builder("vide", "Vide", "fr").build(),
                PdfRenderer.builder().build()));
    }

    @Test
    void what_is_hard_to_print_conforms(@TempDir Path folder) throws Exception {
        conforms(Guides.print(hard(folder)));
    }

    @Test
    void a_guide_that_is_as_deep_as_can_be_conforms(@TempDir Path folder) throws Exception {
        conforms(Guides.print(Guides.chapter(folder, "> ".repeat(60) + "- ".repeat(30) + "Au fond.\n")));
    }

    private static void conforms(byte[] pdf) throws Exception {
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    private static LoadResult hard(Path folder) throws IOException {
        Files.writeString(folder.resolve("image.svg"), """
                <svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">
                  <script>throw 1</script>
                  <image href="https://example.org/a.png" width="4" height="4"/>
                  <text font-family="Nowhere, cursive" x="2" y="15">été</text>
                </svg>
                """);
        Files.writeString(folder.resolve("broken.png"), "not a picture");
        return Guides.chapter(folder, """
                ![](image.svg)
                ![Un dessin](image.svg)
                ![Une image abîmée](broken.png)
                ![](broken.png)
                ![Ailleurs](https://example.org/x.png)

                Un lien dont les mots sont si longs qu’ils tiennent sur plus d’une ligne, quelle que soit
                [la largeur de la page où ces mots sont imprimés, et même au-delà de cette ligne-ci](https://example.org),
                puis <span lang="en">foreign words</span>, <span lang="ar">العربية</span>, <abbr title="x">y</abbr> 🧐 中文.

                - [ ] à faire
                - [x] fait[^n]

                  > Citation

                ###### Niveau six

                Terme
                : Définition
                : Autre

                | a | |
                | --- | ---: |
                | | [b](#nulle-part) |

                $$
                x = 1
                $$

                :::details{summary="Plus"}
                ```
                code
                \ttabulé
                ```
                :::

                [^n]: Une note[^n].
                """);
    }
}
