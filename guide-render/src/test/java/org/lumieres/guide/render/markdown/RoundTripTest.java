package org.lumieres.guide.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Paragraph;
import org.lumieres.guide.render.examples.BlockExamples;
import org.lumieres.guide.render.examples.Guides;
import org.lumieres.guide.render.examples.Reloaded;
import org.lumieres.guide.render.examples.SampleGuide;

/** The law of the format: what was written loads into an equal guide. */
class RoundTripTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    @TestFactory
    Stream<DynamicTest> everyBlockComesBack() {
        return BlockExamples.all().entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.getKey(), () -> assertComesBack(SampleGuide.around(example.getValue()))));
    }

    @Test
    void aWholeGuideComesBack() {
        assertComesBack(SampleGuide.whole());
    }

    @Test
    void wordsAndAddressesOfAnyLengthComeBack() {
        String letters = "a".repeat(100_000);
        Inline.Link link = new Inline.Link("https://exemple.fr/" + letters, null, List.of(new Inline.Text("lien")));
        assertComesBack(SampleGuide.around(List.of(Paragraph.of(letters), new Paragraph(List.of(link)))));
    }

    @Property(tries = 150, seed = SEED)
    void anyWordsComeBack(@ForAll("paragraphs") Guide guide) {
        assertComesBack(guide);
    }

    @Property(tries = 60, seed = SEED)
    void anyBlocksComeBack(@ForAll("chapters") Guide guide) {
        assertComesBack(guide);
    }

    @Property(tries = 10, seed = SEED)
    void anyGuideComesBack(@ForAll("guides") Guide guide) {
        assertComesBack(guide);
    }

    @Provide
    Arbitrary<Guide> paragraphs() {
        return Guides.ofParagraphs();
    }

    @Provide
    Arbitrary<Guide> chapters() {
        return Guides.ofBlocks();
    }

    @Provide
    Arbitrary<Guide> guides() {
        return Guides.whole();
    }

    private static void assertComesBack(Guide guide) {
        Reloaded reloaded = Reloaded.fromMarkdown(guide);
        assertThat(reloaded.guide()).as(reloaded.files()).isEqualTo(guide);
    }
}
