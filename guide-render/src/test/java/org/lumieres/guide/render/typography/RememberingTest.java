package org.lumieres.guide.render.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.model.Volume;

/** A typography that remembers sets every guide as one that does not, whatever it has set before. */
class RememberingTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    private static final Typography STANDARD = Typography.standard();

    @Property(tries = 200, seed = SEED)
    void whatever_was_set_before_changes_nothing(@ForAll("guides") List<Guide> versions) {
        Typography remembering = STANDARD.remembering();

        for (Guide version : versions) {
            assertThat(remembering.apply(version)).isEqualTo(STANDARD.apply(version));
        }
    }

    @Test
    void nor_does_it_for_the_sample_as_it_is_edited() throws IOException {
        Guide sample = GuideLoader.standard()
                .load(Path.of("../examples/lumieres"))
                .guide()
                .orElseThrow();
        List<Chapter> turned = new ArrayList<>(sample.allChapters());
        Collections.reverse(turned);
        Typography remembering = STANDARD.remembering();

        for (Guide version : List.of(
                sample,
                sample,
                guide("fr", turned),
                guide("en", turned),
                guide("fr", turned.subList(0, 2)),
                guide("fr", turned),
                sample)) {
            assertThat(remembering.apply(version)).isEqualTo(STANDARD.apply(version));
        }
    }

    /** Versions of one guide: a few chapters of a few texts, which come and go and change places and languages. */
    @Provide
    Arbitrary<List<Guide>> guides() {
        Arbitrary<String> text = Arbitraries.of("Vraiment ?", "1er mai", "« Oui » ; non", "10 000 €", "", "\"x\" : y");
        Arbitrary<Chapter> chapter = Arbitraries.of("a", "b", "c")
                .flatMap(id -> text.flatMap(
                        words -> Arbitraries.of("fr", "en", "").map(language -> chapter(id, words, language))));
        Arbitrary<Guide> guide = chapter.list()
                .ofMaxSize(4)
                .flatMap(chapters -> Arbitraries.of("fr", "en").map(language -> guide(language, chapters)));
        return guide.list().ofMinSize(2).ofMaxSize(5);
    }

    private static Guide guide(String language, List<Chapter> chapters) {
        return Guide.builder("g", "Le guide : essai", language)
                .volumes(Volume.builder("v", "V").chapters(chapters).build())
                .build();
    }

    private static Chapter chapter(String id, String words, String language) {
        Chapter.Builder chapter = Chapter.builder(id, "Titre !").body(new Paragraph(List.of(new Inline.Text(words))));
        return language.isEmpty() ? chapter.build() : chapter.language(language).build();
    }
}
