package org.lumieres.guide.loader.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.markdown.MarkdownReader.ChapterText;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;

/**
 * Every example of the CommonMark specification can be read, comes out the same every time, and has its places inside
 * the text. Skipped where the corpora are not beside the project, except in CI.
 */
class CommonMarkSpecTest {
    private static final Path SPEC = Path.of("../../shared/corpora/commonmark-spec/spec.txt");
    private static final Pattern EXAMPLE =
            Pattern.compile("^`{32} example\\n(.*?)^\\.\\n.*?^`{32}$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final MarkdownReader READER = new MarkdownReader(Locale.ENGLISH);

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        assumeTrue(Files.exists(SPEC) || System.getenv("CI") != null, "no corpora beside the project");
        List<String> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(Files.readString(SPEC));
        while (matcher.find()) {
            examples.add(matcher.group(1).replace('→', '\t'));
        }
        assertThat(examples).hasSizeGreaterThan(600);
        return examples.stream().map(example -> DynamicTest.dynamicTest(example.strip(), () -> check(example)));
    }

    private static void check(String markdown) {
        SourceText source = SourceText.of("animer.md", markdown);
        Problems problems = Problems.of("org.lumieres.guide.loader.markdown.messages", Locale.ENGLISH);
        ChapterText chapter = READER.readChapter(source, 0, Folder.chapter(), problems);
        assertThat(READER.readPlacedChapter(source, 0, Folder.chapter())).isEqualTo(chapter);
        Map<ModelPath, SourceRange> places = new java.util.HashMap<>();
        READER.placeChapter(source, 0, Folder.chapter(), ModelPath.ROOT, places::put);
        for (int i = 0; i < chapter.body().size(); i++) {
            assertThat(places).containsKey(ModelPath.ROOT.property("body").element(i));
        }
        READER.readBlocks(source, 0, Folder.noChapter(), problems);
        READER.readInlines(source, Folder.noChapter(), problems);
    }
}
