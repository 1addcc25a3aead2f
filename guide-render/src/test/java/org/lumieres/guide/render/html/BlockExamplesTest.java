package org.lumieres.guide.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumieres.guide.render.examples.ExpectedFiles.assertExpected;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.fragment.HtmlWriter;
import org.lumieres.guide.render.fragment.Index;
import org.lumieres.guide.render.fragment.OwnMarkup;
import org.lumieres.guide.render.fragment.Phrases;
import org.lumieres.guide.render.fragment.Pictures;
import org.lumieres.guide.render.fragment.Run;

/** The HTML of each kind of block stands in a file of its name. {@code -Dguide.rewrite=true} writes them anew. */
class BlockExamplesTest {
    private static final String FOLDER = "org/lumieres/guide/render/html/blocks/";

    @TestFactory
    Stream<DynamicTest> each_block_is_written_as_its_file_says() {
        return Examples.all().entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.getKey(), () -> check(FOLDER + example.getKey() + ".html", example.getValue())));
    }

    private static void check(String file, Block block) {
        String html = write(block);
        assertExpected(html, file);
        assertThat(write(block)).as("written a second time").isEqualTo(html);
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        parser.parseInput("<!DOCTYPE html><title>x</title>" + html, "");
        assertThat(parser.getErrors()).isEmpty();
    }

    /** The block in a chapter «animer», under a heading of level 2. */
    private static String write(Block block) {
        HtmlWriter html = new HtmlWriter();
        Pictures pictures = src -> src.equals("absente.png") ? null : new Pictures.Shown("pictures/" + src, null);
        Index index = Index.of(Guide.builder("guide", "Guide", "fr").build());
        Run run = new Run(html, index, new LinksAsWritten(), pictures, OwnMarkup.none(), Phrases.in("fr"), "fr");
        run.inside("animer", 2, () -> run.blocks().write(List.of(block)));
        return html.takeFrom(0);
    }
}
