package org.lumieres.guide.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumieres.guide.diagnostic.Severity.ERROR;
import static org.lumieres.guide.diagnostic.Severity.INFO;
import static org.lumieres.guide.diagnostic.Severity.WARNING;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.RelatedPlace;
import org.lumieres.guide.diagnostic.SourcePosition;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.validation.Report;

class TextFormTest {
    private static final Diagnostic NO_ALT = Samples.finding(ERROR, "image-alt", "the image has no alternative text")
            .withPlace(new SourceRange("02-animer.md", new SourcePosition(14, 1), new SourcePosition(14, 15)));

    private static final List<String> LINES = Stream.concat(
                    Stream.generate(() -> "").limit(13), Stream.of("![](photo.png)"))
            .toList();

    @Test
    void a_finding_shows_its_line_and_how_to_mend_it() {
        Diagnostic finding = NO_ALT.withFixes(List.of(Fix.advice("say what the image shows")))
                .withRelated(List.of(new RelatedPlace(SourceRange.startOf("02-animer.md"), "the chapter starts here")));
        assertThat(report(Locale.ENGLISH, Palette.PLAIN, finding)).isEqualTo("""
                error[image-alt] sample/02-animer.md:14:1 the image has no alternative text
                14 | ![](photo.png)
                   | ^^^^^^^^^^^^^^
                   = sample/02-animer.md:1:1 the chapter starts here
                   = help: say what the image shows

                1 error
                """);
    }

    @Test
    void it_speaks_French() {
        Diagnostic finding = NO_ALT.withFixes(List.of(Fix.advice("dites ce que montre l’image")));
        assertThat(report(Locale.FRENCH, Palette.PLAIN, finding))
                .startsWith("erreur[image-alt] sample/02-animer.md:14:1 ")
                .contains("   = aide : dites ce que montre l’image\n")
                .endsWith("\n1 erreur\n");
    }

    @Test
    void the_tally_counts_each_severity_the_worst_first() {
        Diagnostic[] findings = {
            Samples.finding(INFO, "c", "c"),
            Samples.finding(WARNING, "b", "b"),
            Samples.finding(ERROR, "a", "a"),
            Samples.finding(ERROR, "a", "a2")
        };
        assertThat(report(Locale.ENGLISH, Palette.PLAIN, findings)).endsWith("\n2 errors, 1 warning, 1 suggestion\n");
        assertThat(report(Locale.FRENCH, Palette.PLAIN, findings))
                .endsWith("\n2 erreurs, 1 avertissement, 1 conseil\n");
    }

    @Test
    void a_guide_without_fault_is_told_so() {
        assertThat(report(Locale.ENGLISH, Palette.PLAIN)).isEqualTo("No fault found\n");
        assertThat(report(Locale.FRENCH, Palette.PLAIN)).isEqualTo("Aucun défaut\n");
    }

    @Test
    void colours_say_the_severity_and_change_no_word() {
        String colored = report(Locale.ENGLISH, Palette.ANSI, NO_ALT);
        assertThat(colored).startsWith("\u001b[1;31merror[image-alt]\u001b[0m ");
        assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(report(Locale.ENGLISH, Palette.PLAIN, NO_ALT));
    }

    @Test
    void a_finding_without_a_place_says_where_it_is_in_the_model() {
        Diagnostic finding =
                Samples.finding(WARNING, "required", "the title is missing").withPath(ModelPath.ROOT.property("title"));
        assertThat(report(Locale.ENGLISH, Palette.PLAIN, finding))
                .startsWith("warning[required] sample#/title the title is missing\n\n");
    }

    @Test
    void what_is_not_shown_is_counted() {
        Report report =
                new Report(List.of(NO_ALT, Samples.finding(INFO, "c", "c"), Samples.finding(WARNING, "b", "b")));
        ReportContext context = Samples.context().shownFrom(ERROR).build();
        assertThat(Samples.write(ReportFormat.TEXT, report, context))
                .startsWith("error[image-alt]")
                .doesNotContain("info[", "warning[")
                .endsWith("\n1 error, 1 warning, 1 suggestion (2 not shown)\n");
    }

    @Test
    void what_makes_the_guide_fail_is_shown_in_any_case() {
        Report report = new Report(List.of(Samples.finding(WARNING, "b", "b"), Samples.finding(INFO, "c", "c")));
        ReportContext context = Samples.context()
                .shownFrom(ERROR)
                .failingFrom(Optional.of(WARNING))
                .build();
        assertThat(Samples.write(ReportFormat.TEXT, report, context))
                .startsWith("warning[b]")
                .endsWith("\n1 warning, 1 suggestion (1 not shown)\n");
    }

    @Test
    void a_finding_about_the_folder_names_the_folder() {
        Diagnostic finding =
                Samples.finding(ERROR, "empty-guide", "the guide is empty").withPlace(SourceRange.startOf("guide"));
        assertThat(report(Locale.ENGLISH, Palette.PLAIN, finding))
                .startsWith("error[empty-guide] sample the guide is empty\n");
    }

    private static String report(Locale locale, Palette palette, Diagnostic... findings) {
        ReportContext context = Samples.context(Map.of("02-animer.md", LINES))
                .locale(locale)
                .palette(palette)
                .build();
        return Samples.write(ReportFormat.TEXT, new Report(List.of(findings)), context);
    }
}
