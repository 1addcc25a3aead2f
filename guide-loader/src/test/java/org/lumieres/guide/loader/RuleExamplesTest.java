package org.lumieres.guide.loader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.validation.GuideValidator;
import org.lumieres.guide.validation.RuleCatalogue;
import org.lumieres.guide.validation.RuleDescription;
import org.lumieres.guide.validation.RuleDescription.ExampleFile;

/**
 * The examples that every rule is explained with, in both languages: the wrong one breaks the rule, the right one does
 * not and has no error. Around an example's files stands a small sound guide; the keys of an example's
 * {@code guide.yaml} take the place of its own.
 */
class RuleExamplesTest {
    private static final Pattern KEY = Pattern.compile("(?m)^(\"?[a-z-]+\"?):");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** Their examples are whole folders: what is wrong is that something of a guide is not there. */
    private static final Set<String> WHOLE = Set.of("empty-guide", "left-aside", "missing-guide-file");

    /** Their examples are a file that is loaded by itself, as {@code guide validate FILE} does. */
    private static final Set<String> LONE_FILE = Set.of("unknown-format");

    /** No text of a file breaks these. {@link FolderFilesTest} takes the right to read a folder away. */
    private static final Set<String> WITHOUT_EXAMPLE = Set.of("unreadable-folder");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyRuleIsExplainedByExamples() {
        return RuleCatalogue.standard().codes().stream()
                .flatMap(code -> Stream.of(Locale.FRENCH, Locale.ENGLISH)
                        .map(locale -> DynamicTest.dynamicTest(code + " in " + locale, () -> check(code, locale))));
    }

    private void check(RuleCode code, Locale locale) throws IOException {
        RuleDescription rule = RuleCatalogue.standard().describe(code, locale).orElseThrow();
        assertThat(rule.title()).isNotBlank().doesNotEndWith(".");
        assertThat(rule.explanation()).isNotBlank();
        if (WITHOUT_EXAMPLE.contains(code.value())) {
            assertThat(rule.wrong()).isEmpty();
            assertThat(rule.right()).isEmpty();
            return;
        }
        assertThat(codes(find(rule, rule.wrong(), "wrong", locale))).contains(code);

        List<Diagnostic> right = find(rule, rule.right(), "right", locale);
        assertThat(codes(right)).doesNotContain(code);
        assertThat(right).noneMatch(found -> found.severity() == Severity.ERROR);
    }

    private static Set<RuleCode> codes(List<Diagnostic> found) {
        return found.stream().map(Diagnostic::code).collect(Collectors.toSet());
    }

    private List<Diagnostic> find(RuleDescription rule, List<ExampleFile> example, String kind, Locale locale)
            throws IOException {
        String code = rule.code().value();
        Path guide = Files.createDirectory(folder.resolve(code + "-" + kind + "-" + locale));
        if (!WHOLE.contains(code)) {
            surround(guide, example, locale.getLanguage());
        }
        write(guide, example, locale.getLanguage());
        Path source = LONE_FILE.contains(code) ? guide.resolve(example.get(0).name()) : guide;
        LoadResult loaded = GuideLoader.builder().locale(locale).build().load(source);
        GuideValidator.Builder validator =
                GuideValidator.builder().locale(locale).asOf(TODAY);
        Path before = guide.resolve("previous");
        if (Files.isDirectory(before)) {
            GuideLoader.standard().load(before).guide().ifPresent(validator::previous);
        }
        return validator.build().validate(loaded).diagnostics();
    }

    /** A file of {@code previous/} belongs to the edition before, a copy of the guide but for that. */
    private static void surround(Path guide, List<ExampleFile> example, String language) throws IOException {
        boolean compares = example.stream().anyMatch(file -> file.name().startsWith("previous/"));
        for (String root : compares ? List.of("", "previous/") : List.of("")) {
            write(guide.resolve(root + "guide.yaml"), guideFile("", language), UTF_8);
            write(guide.resolve(root + "exemple.md"), "# Exemple {#exemple}\n\nDu texte.\n", UTF_8);
        }
    }

    private static void write(Path guide, List<ExampleFile> example, String language) throws IOException {
        for (ExampleFile file : example) {
            if (file.name().isEmpty()) {
                String title =
                        file.text().startsWith("---") || file.text().startsWith("# ") ? "" : "# Exemple {#exemple}\n\n";
                write(guide.resolve("exemple.md"), title + file.text(), file.charset());
            } else if (file.name().endsWith("guide.yaml")) {
                write(guide.resolve(file.name()), guideFile(file.text(), language), file.charset());
            } else {
                write(guide.resolve(file.name()), file.text(), file.charset());
            }
        }
    }

    private static String guideFile(String keys, String language) {
        Set<String> given = KEY.matcher(keys).results().map(key -> key.group(1)).collect(Collectors.toSet());
        String rest = Stream.of(
                        "id: exemple",
                        "title: Exemple",
                        "language: " + language,
                        "summary: Un exemple.",
                        "publisher: {name: Musée, url: \"https://musee.example\"}",
                        "edition: {number: 1, issued: 2026-10-01}",
                        "contributors: [{name: Une personne, roles: [author]}]",
                        "audiences: [{name: Tout le monde}]",
                        "licence: {id: CC-BY-4.0}",
                        "volumes: [{id: volume, title: Volume, chapters: [exemple.md]}]")
                .filter(line -> !given.contains(line.substring(0, line.indexOf(':'))))
                .collect(Collectors.joining("\n"));
        return keys + rest + "\n";
    }

    private static void write(Path file, String text, Charset charset) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, charset);
    }
}
