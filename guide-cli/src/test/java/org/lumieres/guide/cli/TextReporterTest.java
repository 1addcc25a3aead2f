package org.lumieres.guide.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lumieres.guide.diagnostic.Severity.ERROR;
import static org.lumieres.guide.diagnostic.Severity.INFO;
import static org.lumieres.guide.diagnostic.Severity.WARNING;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.Fix;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.RelatedPlace;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceMap;
import org.lumieres.guide.diagnostic.SourcePosition;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.validation.Report;

class TextReporterTest {
    private static final Diagnostic NO_ALT = finding(ERROR, "image-alt", "the image has no alternative text")
            .withPlace(new SourceRange("02-animer.md", new SourcePosition(14, 1), new SourcePosition(14, 15)));

    @TempDir
    Path folder;

    @BeforeEach
    void writeChapter() throws IOException {
        Files.writeString(folder.resolve("02-animer.md"), "\n".repeat(13) + "![](photo.png)\n");
    }

    @Test
    void a_finding_shows_its_line_and_how_to_mend_it() {
        Diagnostic finding = NO_ALT.withFixes(List.of(Fix.advice("say what the image shows")))
                .withRelated(List.of(new RelatedPlace(SourceRange.startOf("02-animer.md"), "the chapter starts here")));
        assertThat(report(Language.ENGLISH, Palette.PLAIN, finding)).isEqualTo("""
                error[image-alt] guide/02-animer.md:14:1 the image has no alternative text
                14 | ![](photo.png)
                   | ^^^^^^^^^^^^^^
                   = guide/02-animer.md:1:1 the chapter starts here
                   = help: say what the image shows

                1 error
                """);
    }

    @Test
    void it_speaks_French() {
        Diagnostic finding = NO_ALT.withFixes(List.of(Fix.advice("dites ce que montre l’image")));
        assertThat(report(Language.FRENCH, Palette.PLAIN, finding))
                .startsWith("erreur[image-alt] guide/02-animer.md:14:1 ")
                .contains("   = aide : dites ce que montre l’image\n")
                .endsWith("\n1 erreur\n");
    }

    @Test
    void the_tally_counts_each_severity_the_worst_first() {
        Diagnostic[] findings = {
            finding(INFO, "c", "c"), finding(WARNING, "b", "b"), finding(ERROR, "a", "a"), finding(ERROR, "a", "a2")
        };
        assertThat(report(Language.ENGLISH, Palette.PLAIN, findings)).endsWith("\n2 errors, 1 warning, 1 suggestion\n");
        assertThat(report(Language.FRENCH, Palette.PLAIN, findings))
                .endsWith("\n2 erreurs, 1 avertissement, 1 conseil\n");
    }

    @Test
    void a_guide_without_fault_is_told_so() {
        assertThat(report(Language.ENGLISH, Palette.PLAIN)).isEqualTo("No fault found\n");
        assertThat(report(Language.FRENCH, Palette.PLAIN)).isEqualTo("Aucun défaut\n");
    }

    @Test
    void colours_say_the_severity_and_change_no_word() {
        String colored = report(Language.ENGLISH, Palette.ANSI, NO_ALT);
        assertThat(colored).startsWith("\u001b[1;31merror[image-alt]\u001b[0m ");
        assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(report(Language.ENGLISH, Palette.PLAIN, NO_ALT));
    }

    @Test
    void a_finding_without_a_place_says_where_it_is_in_the_model() {
        Diagnostic finding =
                finding(WARNING, "required", "the title is missing").withPath(ModelPath.ROOT.property("title"));
        assertThat(report(Language.ENGLISH, Palette.PLAIN, finding))
                .startsWith("warning[required] guide#/title the title is missing\n\n");
    }

    @Test
    void a_finding_about_the_folder_names_the_folder() {
        Diagnostic finding =
                finding(ERROR, "empty-guide", "the guide is empty").withPlace(SourceRange.startOf("guide"));
        assertThat(report(Language.ENGLISH, Palette.PLAIN, finding))
                .startsWith("error[empty-guide] guide the guide is empty\n");
    }

    private String report(Language language, Palette palette, Diagnostic... findings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, UTF_8);
        new TextReporter(stream, palette, new Messages(language))
                .report(new Report(List.of(findings)), new GuideSource(Path.of("guide"), folder, linesOf(folder)));
        return out.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static Diagnostic finding(Severity severity, String code, String message) {
        return Diagnostic.of(severity, new RuleCode(code), message);
    }

    private static SourceMap linesOf(Path folder) {
        return new SourceMap() {
            @Override
            public Optional<SourceRange> find(ModelPath path) {
                return Optional.empty();
            }

            @Override
            public Optional<String> line(String file, int line) {
                try {
                    return Files.readAllLines(folder.resolve(file)).stream()
                            .skip(line - 1L)
                            .findFirst();
                } catch (IOException e) {
                    return Optional.empty();
                }
            }
        };
    }
}
