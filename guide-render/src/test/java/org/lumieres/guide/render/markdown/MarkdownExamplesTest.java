package org.lumieres.guide.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumieres.guide.render.examples.ExpectedFiles.assertExpected;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.examples.BlockExamples;
import org.lumieres.guide.render.examples.SampleGuide;

/** Each kind of block, and a whole guide, as they are written in Markdown. */
class MarkdownExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyBlockIsWrittenAsExpected() {
        return BlockExamples.all().entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.getKey(),
                        () -> assertExpected(
                                files(SampleGuide.around(example.getValue())).get("01-exemple.md"),
                                "markdown/" + example.getKey() + ".md")));
    }

    @Test
    void aWholeGuideIsWrittenAsExpected() throws IOException {
        String all = files(SampleGuide.whole()).entrySet().stream()
                .map(file -> "======== " + file.getKey() + "\n" + file.getValue())
                .collect(Collectors.joining());

        assertExpected(all, "markdown/whole-guide.txt");
    }

    @Test
    void theSameGuideGivesTheSameFiles() throws IOException {
        assertThat(files(SampleGuide.whole())).isEqualTo(files(SampleGuide.whole()));
    }

    private static Map<String, String> files(Guide guide) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        MarkdownRenderer.standard()
                .render(guide, (path, content) -> files.put(path, new String(content, StandardCharsets.UTF_8)));
        return files;
    }
}
