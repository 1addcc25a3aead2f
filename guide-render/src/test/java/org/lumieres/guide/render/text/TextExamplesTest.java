package org.lumieres.guide.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumieres.guide.render.examples.ExpectedFiles.assertExpected;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.examples.BlockExamples;
import org.lumieres.guide.render.examples.SampleGuide;

/** Each kind of block, and a whole guide, as they read in plain text. */
class TextExamplesTest {
    private static final String CHAPTER = "Chapitre 1\u00A0: Exemple\n";

    @TestFactory
    Stream<DynamicTest> everyBlockReadsAsExpected() {
        return BlockExamples.all().entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.getKey(),
                        () -> assertExpected(body(example.getValue()), "text/" + example.getKey() + ".txt")));
    }

    @Test
    void aWholeGuideReadsAsExpected() throws IOException {
        assertExpected(render(SampleGuide.whole(), 72), "text/whole-guide.txt");
    }

    @Test
    void aNarrowPageReadsAsExpected() throws IOException {
        assertExpected(render(SampleGuide.whole(), 40), "text/whole-guide-40.txt");
    }

    @Test
    void theSameGuideGivesTheSameBytes() throws IOException {
        assertThat(render(SampleGuide.whole(), 72)).isEqualTo(render(SampleGuide.whole(), 72));
    }

    /** What stands between the title of the first chapter and that of the second. */
    private static String body(List<Block> blocks) throws IOException {
        String text = render(SampleGuide.around(blocks), 72);
        int start = text.indexOf('\n', text.lastIndexOf(CHAPTER) + CHAPTER.length()) + 2;
        return text.substring(start, text.indexOf("\n\nChapitre 2", start));
    }

    static String render(Guide guide, int width) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TextRenderer.builder().width(width).build().render(guide, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
