package org.lumieres.guide.render.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.render.html.BareChapter;

/**
 * Each example of the CommonMark specification, loaded as a chapter, says in HTML what the specification says, or is
 * listed with the reason why not in {@code commonmark-differences.txt}. {@code -Dguide.rewrite=true} writes that list
 * anew and keeps its reasons.
 */
class CommonMarkTest {
    private static final String NAME = "without-title";
    private static final String TITLE = "Without title";
    private static final ReasonedList LIST = ReasonedList.named("commonmark-differences.txt");

    @TempDir
    static Path folder;

    private static final List<Outcome> outcomes = new ArrayList<>();
    private static Map<String, String> listed;

    /** What the specification says and what we make of it, in one spelling. */
    private record Outcome(CommonMarkExample example, String expected, String actual) {
        String name() {
            return example.number() + " " + example.section();
        }

        boolean agrees() {
            return actual.equals(expected);
        }
    }

    @BeforeAll
    static void render() throws IOException {
        for (CommonMarkExample example : CommonMarkExample.of(Corpora.find("commonmark-spec/spec.txt"))) {
            String html = ComparableHtml.ofChapter(html(example.markdown()), TITLE);
            outcomes.add(new Outcome(example, ComparableHtml.of(example.html()), html));
        }
        if (Boolean.getBoolean("guide.rewrite")) {
            LIST.write(
                    """
                    Examples of the CommonMark specification whose HTML is not ours, by design, with the reason.
                    All others agree: %d.

                    %s
                    """.formatted(agreeing(), CommonMarkDifference.explained()),
                    outcomes.stream()
                            .filter(outcome -> !outcome.agrees())
                            .map(Outcome::name)
                            .toList());
        }
        listed = LIST.reasons();
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return outcomes.stream().map(outcome -> DynamicTest.dynamicTest(outcome.name(), () -> check(outcome)));
    }

    @Test
    void each_reason_is_a_known_one() {
        assertThat(listed.values()).allMatch(CommonMarkDifference::isKnown);
    }

    @Test
    void most_agree() {
        assertThat(outcomes).hasSize(655);
        assertThat(agreeing()).isGreaterThanOrEqualTo(540);
    }

    private static void check(Outcome outcome) {
        if (listed.containsKey(outcome.name())) {
            assertThat(outcome.actual()).as("listed as different").isNotEqualTo(outcome.expected());
        } else {
            assertThat(outcome.actual()).as(outcome.example().markdown()).isEqualTo(outcome.expected());
        }
    }

    private static int agreeing() {
        return (int) outcomes.stream().filter(Outcome::agrees).count();
    }

    private static String html(String markdown) throws IOException {
        Path file = Files.writeString(folder.resolve(NAME + ".md"), markdown);
        Guide guide = Lumieres.load(file, Locale.ENGLISH).guide().orElseThrow();
        return BareChapter.of(guide, guide.allChapters().get(0));
    }
}
