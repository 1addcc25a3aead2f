package org.lumieres.guide.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.render.publish.Verification;

/** Every link inside a site leads to a page that is there, and to a place on it that is there. */
class LinksTest {
    private static final Path CORPORA = Path.of("../../shared/corpora");

    @ParameterizedTest
    @EnumSource(Sites.class)
    void no_link_of_our_guides_is_broken(Sites site) {
        SiteLinks links = SiteLinks.of(site.published(), site.base());

        assertThat(links.checked()).isGreaterThan(100);
        assertThat(links.broken()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Sites.class)
    void the_manifest_names_all_files_and_no_other(Sites site) throws IOException {
        assertThat(Verification.of(site.published().folder()))
                .returns(true, verification -> verification.changed().isEmpty())
                .returns(true, verification -> verification.lost().isEmpty())
                .returns(true, verification -> verification.added().isEmpty());
    }

    /** A link that its author broke becomes its words: whoever validates the guide is told. */
    @ParameterizedTest
    @ValueSource(strings = {"cnil-guide-rgpd/fr", "cnil-guide-rgpd/en", "guides-etalab", "gds-way", "commonmark-spec"})
    void no_link_of_a_guide_of_others_is_broken(String corpus, @TempDir Path folder) throws IOException {
        assumeTrue(Files.exists(CORPORA) || System.getenv("CI") != null, "no corpora beside the project");
        Path source = CORPORA.resolve(corpus);
        Path spec = source.resolve("spec.txt");
        if (Files.exists(spec)) {
            source = Files.createDirectories(folder.resolve("source"));
            Files.copy(spec, source.resolve("spec.md"));
        }

        SiteLinks links = SiteLinks.of(PublishedSite.of(PublishedSite.load(source), folder.resolve("site")), "/");

        assertThat(links.checked()).isGreaterThan(100);
        assertThat(links.broken()).isEmpty();
    }

    @Test
    void a_broken_link_is_told(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.html"), """
                <h1 id="été">A</h1>
                <a href="#%C3%A9t%C3%A9">b</a> <a href="b.html#c">c</a> <a href="sous/">d</a> <img src="e.png">
                <img src="a.html" srcset="f.png 2x"> <a href="/site/g.html">g</a> <a href="https://x.example/h">h</a> <a href="n°:h">h</a>
                """);
        Files.writeString(folder.resolve("b.html"), "<meta http-equiv=refresh content='0; url=i.html'>");

        assertThat(SiteLinks.of(new PublishedSite(folder), "/site/").broken())
                .containsExactlyInAnyOrder(
                        new SiteLinks.Link("a.html", "b.html#c"),
                        new SiteLinks.Link("a.html", "sous/"),
                        new SiteLinks.Link("a.html", "e.png"),
                        new SiteLinks.Link("a.html", "f.png"),
                        new SiteLinks.Link("a.html", "/site/g.html"),
                        new SiteLinks.Link("a.html", "n°:h"),
                        new SiteLinks.Link("b.html", "i.html"));
    }
}
