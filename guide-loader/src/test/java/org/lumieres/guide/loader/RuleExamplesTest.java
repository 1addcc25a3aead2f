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
import org.lumieres.guide.loader.mend.Mending;
import org.lumieres.guide.validation.GuideValidator;
import org.lumieres.guide.validation.Report;
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

    /**
     * No text of a file breaks these. {@link FolderFilesTest} takes the right to read a folder away, and the tests of
     * {@code guide-links} have a web of their own.
     */
    private static final Set<String> WITHOUT_EXAMPLE =
            Set.of("dead-link", "moved-link", "unreachable-link", "unreadable-folder");

    /**
     * What breaks these, a machine can mend: of loose anchors, those that have one place to lead to, not the nearest.
     */
    private static final Set<String> MENDABLE =
            Set.of("capital-accent", "decimal-point", "etc-dots", "final-newline", "ligature", "ordinal");

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
        Path guide = lay(rule, rule.wrong(), "wrong", locale);
        List<Diagnostic> wrong = find(rule, rule.wrong(), guide, locale).diagnostics();
        assertThat(codes(wrong)).contains(code);
        checkMending(rule, guide, locale);

        List<Diagnostic> right = find(rule, rule.right(), lay(rule, rule.right(), "right", locale), locale)
                .diagnostics();
        assertThat(codes(right)).doesNotContain(code);
        assertThat(right).noneMatch(found -> found.severity() == Severity.ERROR);
    }

    /** What a machine can mend is well then, and there is nothing more to mend. */
    private static void checkMending(RuleDescription rule, Path guide, Locale locale) throws IOException {
        Report before = find(rule, rule.wrong(), guide, locale);
        Mending mending =
                Mending.of(before, load(rule, rule.wrong(), guide, locale).sources());
        mending.write();
        Report after = find(rule, rule.wrong(), guide, locale);

        boolean mendable = MENDABLE.contains(rule.code().value());
        assertThat(codes(before.diagnostics().stream()
                        .filter(found -> found.fixes().stream()
                                .anyMatch(fix -> !fix.edits().isEmpty()))
                        .toList()))
                .matches(codes -> codes.contains(rule.code()) == mendable);
        assertThat(codes(after.diagnostics())).matches(codes -> codes.contains(rule.code()) != mendable);
        assertThat(mending.postponed()).isZero();
        assertThat(Mending.of(after, load(rule, rule.wrong(), guide, locale).sources())
                        .files())
                .isEmpty();
    }

    private static Set<RuleCode> codes(List<Diagnostic> found) {
        return found.stream().map(Diagnostic::code).collect(Collectors.toSet());
    }

    private Path lay(RuleDescription rule, List<ExampleFile> example, String kind, Locale locale) throws IOException {
        String code = rule.code().value();
        Path guide = Files.createDirectory(folder.resolve(code + "-" + kind + "-" + locale));
        if (!WHOLE.contains(code)) {
            surround(guide, example, locale.getLanguage());
        }
        write(guide, example, locale.getLanguage());
        return guide;
    }

    private static LoadResult load(RuleDescription rule, List<ExampleFile> example, Path guide, Locale locale)
            throws IOException {
        boolean lone = LONE_FILE.contains(rule.code().value());
        Path source = lone ? guide.resolve(example.get(0).name()) : guide;
        return GuideLoader.builder().locale(locale).build().load(source);
    }

    private static Report find(RuleDescription rule, List<ExampleFile> example, Path guide, Locale locale)
            throws IOException {
        GuideValidator.Builder validator =
                GuideValidator.builder().locale(locale).asOf(TODAY);
        Path before = guide.resolve("previous");
        if (Files.isDirectory(before)) {
            GuideLoader.standard().load(before).guide().ifPresent(validator::previous);
        }
        return validator.build().validate(load(rule, example, guide, locale));
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
