package org.lumieres.guide.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumieres.guide.loader.LoadResult;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.model.Node;

/** Nothing is lost between a guide and its pages. */
class WordsTest {
    @Test
    void the_sample_is_read_word_by_word() {
        assertThat(lost(Guides.loadedSample(), Guides.printedSample())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cnil-guide-rgpd/fr", "guides-etalab", "gds-way"})
    void of_a_guide_of_others_at_most_one_word_in_a_thousand_is_out_of_place(String corpus, @TempDir Path folder)
            throws IOException {
        LoadResult loaded = Guides.corpus(corpus, folder);

        List<String> lost = lost(loaded, Guides.print(loaded));

        assertThat(lost.size())
                .as("%s", lost.subList(0, Math.min(50, lost.size())))
                .isLessThanOrEqualTo(words(loaded.guide().orElseThrow()).size() / 1000);
    }

    @Test
    void a_sign_without_a_glyph_is_told_and_never_a_hash(@TempDir Path folder) throws IOException {
        LoadResult loaded = Guides.chapter(folder, "Écrit 中 et ✔️, 👨‍👩‍👧.\n");

        String text = TaggedPdf.read(Guides.print(loaded)).root().text();

        assertThat(text).contains("Écrit [U+4E2D] et ✔").contains("👨").doesNotContain("#");
    }

    @Test
    void a_flag_is_the_code_of_its_country(@TempDir Path folder) throws IOException {
        LoadResult loaded = Guides.chapter(folder, "En France 🇫🇷 et en Europe 🇪🇺.\n");

        assertThat(TaggedPdf.read(Guides.print(loaded)).root().text()).contains("En France [FR] et en Europe [EU].");
    }

    @Test
    void the_sample_has_all_its_signs() {
        assertThat(TaggedPdf.read(Guides.printedSample()).root().text())
                .doesNotContain("[U+")
                .doesNotContain("\uFFFD");
    }

    /** The words that are not where reading comes to them. */
    private static List<String> lost(LoadResult loaded, byte[] pdf) {
        List<String> read = split(TaggedPdf.read(pdf).root().text());
        return DiffUtils.diff(words(loaded.guide().orElseThrow()), read).getDeltas().stream()
                .flatMap(delta -> delta.getSource().getLines().stream())
                .toList();
    }

    /** The words of the chapters; those of notes are printed after the text. */
    private static List<String> words(Guide guide) {
        List<String> words = new ArrayList<>();
        guide.volumes()
                .forEach(volume -> volume.chapters().forEach(chapter -> {
                    Set<Node> notes = new HashSet<>();
                    chapter.walk()
                            .filter(Footnote.class::isInstance)
                            .forEach(note -> note.walk().forEach(notes::add));
                    chapter.walk().filter(node -> !notes.contains(node)).forEach(node -> {
                        if (node instanceof Inline.Text text) {
                            words.addAll(split(text.text()));
                        } else if (node instanceof Inline.Code code) {
                            words.addAll(split(code.text()));
                        }
                    });
                }));
        return words;
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
