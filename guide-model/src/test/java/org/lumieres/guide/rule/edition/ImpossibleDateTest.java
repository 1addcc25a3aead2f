package org.lumieres.guide.rule.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumieres.guide.model.Chapter;
import org.lumieres.guide.model.Guide;
import org.lumieres.guide.model.KeyFigure;
import org.lumieres.guide.model.Platform;
import org.lumieres.guide.model.Source;
import org.lumieres.guide.model.Volume;
import org.lumieres.guide.validation.GuideValidator;

class ImpossibleDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void what_was_done_was_not_done_after_today() {
        Source source = new Source("Enquête", null, null, TODAY.plusDays(1));
        Chapter chapter = Chapter.builder("un", "Un")
                .reviewed(LocalDate.of(2062, 1, 1))
                .modified(TODAY.plusDays(1))
                .body(KeyFigure.builder("70 %").source(source).build())
                .build();

        assertThat(found(chapter))
                .containsExactly(
                        "/volumes/0/chapters/0/body/0/source/retrieved",
                        "/volumes/0/chapters/0/modified",
                        "/volumes/0/chapters/0/reviewed");
    }

    @Test
    void today_is_not_to_come() {
        assertThat(found(Chapter.builder("un", "Un").reviewed(TODAY).build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2010, 2009, 1", "2010-05, 2010-04-30, 1", "2010, 2010-05, 0", "2010-05, 2010, 0", "2010, 2011, 0"})
    void nothing_ends_before_it_begins(String launched, String ended, int findings) {
        Platform platform =
                Platform.builder("P").launched(launched).ended(ended).build();

        assertThat(found(Chapter.builder("un", "Un").body(platform).build())).hasSize(findings);
    }

    private static List<String> found(Chapter chapter) {
        Guide guide = Guide.builder("guide", "Guide", "fr")
                .volumes(Volume.builder("un", "Un").chapters(chapter).build())
                .build();
        return GuideValidator.builder()
                .locale(Locale.FRENCH)
                .asOf(TODAY)
                .rules(List.of(new ImpossibleDate()))
                .build()
                .validate(guide)
                .diagnostics()
                .stream()
                .filter(found -> found.code().value().equals("impossible-date"))
                .map(found -> found.path().orElseThrow().toString())
                .sorted()
                .toList();
    }
}
