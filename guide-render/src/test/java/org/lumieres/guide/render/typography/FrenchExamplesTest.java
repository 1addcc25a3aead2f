package org.lumieres.guide.render.typography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumieres.guide.loader.GuideLoader;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Paragraph;

/** Each rule by its examples, and on each of them the laws of any pass. */
class FrenchExamplesTest {
    private static final Typography FRENCH = Typography.standard();

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_set(Example example) {
        String before = Shown.asText(example.before());

        String after = FRENCH.apply(before, "fr");

        assertThat(Shown.text(after)).isEqualTo(Shown.text(Shown.asText(example.after())));
        assertThat(FRENCH.apply(after, "fr")).as("again").isSameAs(after);
        if (after.equals(before)) {
            assertThat(after).as("unchanged").isSameAs(before);
        }
    }

    static List<Example> texts() {
        return Example.in("text.txt");
    }

    /** Where nothing is raised above the line, words in a paragraph are set as those of a title are. */
    @ParameterizedTest
    @MethodSource("texts")
    void a_paragraph_is_set_as_a_text_is(Example example) {
        Chapter chapter = chapter(Paragraph.of(Shown.asText(example.before())));

        String after = FRENCH.apply(chapter, "fr").body().get(0).plainText();

        assertThat(Shown.text(after)).isEqualTo(Shown.text(Shown.asText(example.after())));
    }

    @ParameterizedTest
    @MethodSource("inlines")
    void a_paragraph_is_set_across_its_markup(Example example, @TempDir Path folder) throws IOException {
        Chapter before = chapter(paragraph(example.before(), folder));

        Chapter after = FRENCH.apply(before, "fr");

        assertThat(Shown.inlines(((Paragraph) after.body().get(0)).content())).isEqualTo(expected(example, before));
        assertThat(FRENCH.apply(after, "fr")).as("again").isSameAs(after);
        if (after.equals(before)) {
            assertThat(after).as("unchanged").isSameAs(before);
        }
    }

    static List<Example> inlines() {
        return Example.in("inlines.txt");
    }

    private static String expected(Example example, Chapter before) {
        boolean stays = example.after().equals(example.before());
        return stays ? Shown.inlines(((Paragraph) before.body().get(0)).content()) : example.after();
    }

    private static Paragraph paragraph(String markdown, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("essai.md"), "# Essai\n\n" + Shown.asText(markdown));
        Guide guide = GuideLoader.standard().load(file).guide().orElseThrow();
        return (Paragraph) guide.allChapters().get(0).body().get(0);
    }

    private static Chapter chapter(Block body) {
        return Chapter.builder("essai", "Essai").body(List.of(body)).build();
    }
}
