package org.lumieres.guide.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.columns.DisplayWidth;
import org.lumieres.guide.render.examples.Guides;

/** The law of the page: no line is wider, but for a word that fills a line by itself, after the number of a link. */
class TextWidthTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    @Property(tries = 60, seed = SEED)
    void noLineIsWiderThanThePage(@ForAll("paragraphs") Guide guide, @ForAll @IntRange(min = 30, max = 100) int width)
            throws IOException {
        assertThat(TextExamplesTest.render(guide, width).lines())
                .allMatch(line -> DisplayWidth.of(line) <= width || isOneWord(line.replaceFirst("^<\\d+> ", "")));
    }

    private static boolean isOneWord(String words) {
        return Words.of(words).size() == 1;
    }

    @Provide
    Arbitrary<Guide> paragraphs() {
        return Guides.ofParagraphs();
    }
}
