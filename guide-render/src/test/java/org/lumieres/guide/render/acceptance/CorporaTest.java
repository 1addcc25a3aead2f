package org.lumieres.guide.render.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Guides that others publish load as they are. {@code docs/corpora.md} says what becomes of each;
 * {@code -Dguide.rewrite=true} writes it anew, and the list of errors, which keeps its reasons.
 */
class CorporaTest {
    private static final Path PAGE = Path.of("../docs/corpora.md");
    private static final ReasonedList ERRORS = ReasonedList.named("corpora-errors.txt");

    @TempDir
    static Path empty;

    private static final List<CorpusFigures> corpora = new ArrayList<>();

    @BeforeAll
    static void load() throws IOException {
        for (Corpus corpus : Corpus.values()) {
            corpora.add(CorpusFigures.of(corpus, corpus.folder(empty)));
        }
        if (Boolean.getBoolean("guide.rewrite")) {
            ERRORS.write(
                    "Errors in the corpora, with the reason why each is true.\n\n" + CorpusError.explained(), errors());
            List<CorpusCost> costs = new ArrayList<>();
            for (Corpus corpus : Corpus.values()) {
                costs.add(CorpusCost.of(corpus, corpus.folder(empty)));
            }
            Files.writeString(PAGE, CorporaPage.facts(corpora, reasons()) + CorporaPage.costs(costs));
        }
    }

    static Stream<CorpusFigures> corpora() {
        return corpora.stream();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void hardly_a_word_is_lost(CorpusFigures corpus) {
        assertThat(corpus.share()).as("lost: %s", corpus.lost()).isGreaterThanOrEqualTo(99.5);
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void each_file_is_a_chapter_or_left_aside(CorpusFigures corpus) {
        // A folder without a page of its own is a chapter too.
        assertThat(corpus.chapters()).isGreaterThanOrEqualTo(corpus.files() - corpus.aside());
    }

    @Test
    void who_must_review_what_is_known() {
        assertThat(corpora.get(Corpus.GDS_WAY.ordinal()))
                .returns(64, CorpusFigures::reviewed)
                .returns(31, CorpusFigures::overdue);
    }

    @Test
    void each_error_is_one_of_the_corpus() throws IOException {
        assertThat(ERRORS.reasons()).containsOnlyKeys(errors());
        assertThat(ERRORS.reasons().values())
                .allMatch(reason -> CorpusError.of(reason).isPresent());
    }

    @Test
    void the_documentation_says_so() throws IOException {
        assertThat(CorporaPage.facts(corpora, reasons())).isEqualTo(CorporaPage.factsOf(Files.readString(PAGE)));
    }

    private static List<String> errors() {
        return corpora.stream()
                .flatMap(corpus -> corpus.errors().stream())
                .sorted()
                .toList();
    }

    private static Map<String, CorpusError> reasons() throws IOException {
        Map<String, CorpusError> reasons = new TreeMap<>();
        ERRORS.reasons().forEach((error, code) -> CorpusError.of(code).ifPresent(reason -> reasons.put(error, reason)));
        return reasons;
    }
}
