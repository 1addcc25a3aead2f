package org.lumieres.guide.render.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.lumieres.guide.model.Assets;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.Inline;
import org.lumieres.guide.render.examples.Elsewhere;
import org.lumieres.guide.render.examples.Guides;
import org.lumieres.guide.render.examples.PageLaws;
import org.lumieres.guide.render.examples.Reloaded;
import org.lumieres.guide.render.examples.Rendered;

/** What holds of any guide, whatever its words could be taken for. */
class LawsTest {
    /** Fixed, so that a build fails by what was changed and not by chance; take another to explore. */
    private static final String SEED = "20141126";

    /** Where lines may be broken: at spaces, and around ideographs. */
    private static final Pattern LINE_BREAK =
            Pattern.compile("[\\s\\p{Z}\\x{200B}\\x{FEFF}]+|(?<=\\p{IsHan})|(?=\\p{IsHan})");

    @Property(tries = 10, seed = SEED)
    void written_as_json_it_loads_as_an_equal_guide(@ForAll("guides") Guide guide) {
        Reloaded reloaded = Reloaded.fromJson(guide);

        assertThat(reloaded.guide()).as(reloaded.files()).isEqualTo(guide);
    }

    @Property(tries = 10, seed = SEED)
    void its_page_is_the_same_on_every_machine_and_its_links_resolve(@ForAll("guides") Guide guide) {
        String page = Rendered.html(guide, Assets.none());

        assertThat(Elsewhere.make(() -> Rendered.html(guide, Assets.none()))).isEqualTo(page);
        PageLaws.assertLinksResolve(Jsoup.parse(page));
        PageLaws.assertHeadingsNeverSkip(Jsoup.parse(page));
    }

    @Property(tries = 15, seed = SEED)
    void its_text_is_the_same_on_every_machine_and_loses_no_word(@ForAll("guides") Guide guide) {
        String text = Rendered.text(guide);

        assertThat(Elsewhere.make(() -> Rendered.text(guide))).isEqualTo(text);
        assertThat(text).satisfies(written -> {
            assertHasLettersOf(guide, written);
            assertHasWordsOf(guide, written);
        });
    }

    @Provide
    Arbitrary<Guide> guides() {
        return Guides.whole();
    }

    /** Each letter as often as in the guide's words, or more often: the text has words of its own. */
    private static void assertHasLettersOf(Guide guide, String text) {
        Map<Integer, Long> written = letters(text).chars().boxed().collect(counted());
        letters(guide.plainText())
                .chars()
                .boxed()
                .collect(counted())
                .forEach((letter, times) -> assertThat(written.getOrDefault(letter, 0L))
                        .as(Character.toString(letter))
                        .isGreaterThanOrEqualTo(times));
    }

    /** Each word as often as it stands in the guide's lines, or more often. */
    private static void assertHasWordsOf(Guide guide, String text) {
        String written = letters(text);
        guide.walk()
                .filter(Inline.Text.class::isInstance)
                .flatMap(words -> Arrays.stream(LINE_BREAK.split(words.plainText())))
                .map(LawsTest::letters)
                .filter(word -> !word.isEmpty())
                .collect(counted())
                .forEach((word, times) ->
                        assertThat(occurrences(word, written)).as(word).isGreaterThanOrEqualTo(times));
    }

    private static <T> Collector<T, ?, Map<T, Long>> counted() {
        return Collectors.groupingBy(Function.identity(), Collectors.counting());
    }

    private static long occurrences(String word, String text) {
        long times = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            times++;
        }
        return times;
    }

    /** Letters and digits alone, so that it does not matter where lines were broken and what marks were set. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
