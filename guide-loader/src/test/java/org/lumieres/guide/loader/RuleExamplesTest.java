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
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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
 * {@code guide.yaml} take the place of its own. An example file whose name is an address is what the site answers
 * there.
 */
class RuleExamplesTest {
    private static final Pattern KEY = Pattern.compile("(?m)^(\"?[a-z-]+\"?):");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** Their examples are whole folders: what is wrong is that something of a guide is not there. */
    private static final Set<String> WHOLE = Set.of("empty-guide", "left-aside", "missing-guide-file");

    /** Their examples are a file that is loaded by itself, as {@code guide validate FILE} does. */
    private static final Set<String> LONE_FILE = Set.of("unknown-format");

    /** What an example calls a symbolic link: its name, and where it leads. */
    private static final Pattern LINK = Pattern.compile("(.+) -> (.+)");

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
        assertThat(rule.wrong()).isNotEmpty();
        assertThat(rule.right()).isNotEmpty();
        try (ExampleWeb web = new ExampleWeb(pages(rule.wrong()))) {
            Path guide = lay(rule, rule.wrong(), "wrong", locale, web);
            assertThat(codes(find(rule, rule.wrong(), guide, locale, web).diagnostics()))
                    .contains(code);
            checkMending(rule, guide, locale, web);
        }
        try (ExampleWeb web = new ExampleWeb(pages(rule.right()))) {
            Path guide = lay(rule, rule.right(), "right", locale, web);
            List<Diagnostic> right =
                    find(rule, rule.right(), guide, locale, web).diagnostics();
            assertThat(codes(right)).doesNotContain(code);
            assertThat(right).noneMatch(found -> found.severity() == Severity.ERROR);
        }
    }

    /** What a machine can mend is well then, and there is nothing more to mend. */
    private static void checkMending(RuleDescription rule, Path guide, Locale locale, ExampleWeb web)
            throws IOException {
        Report before = find(rule, rule.wrong(), guide, locale, web);
        Mending mending =
                Mending.of(before, load(rule, rule.wrong(), guide, locale).sources());
        mending.write();
        Report after = find(rule, rule.wrong(), guide, locale, web);

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

    private Path lay(RuleDescription rule, List<ExampleFile> example, String kind, Locale locale, ExampleWeb web)
            throws IOException {
        String code = rule.code().value();
        Path guide = Files.createDirectory(folder.resolve(code + "-" + kind + "-" + locale));
        if (!WHOLE.contains(code)) {
            surround(guide, example, locale.getLanguage(), web);
        }
        write(guide, example, locale.getLanguage(), web);
        return guide;
    }

    /** What the example says of pages of other sites, by their addresses. */
    private static Map<String, String> pages(List<ExampleFile> example) {
        return example.stream()
                .filter(RuleExamplesTest::isPage)
                .collect(Collectors.toMap(ExampleFile::name, ExampleFile::text));
    }

    private static boolean isPage(ExampleFile file) {
        return file.name().startsWith("https://");
    }

    private static LoadResult load(RuleDescription rule, List<ExampleFile> example, Path guide, Locale locale)
            throws IOException {
        boolean lone = LONE_FILE.contains(rule.code().value());
        Path source = lone ? guide.resolve(example.get(0).name()) : guide;
        return GuideLoader.builder().locale(locale).build().load(source);
    }

    private static Report find(
            RuleDescription rule, List<ExampleFile> example, Path guide, Locale locale, ExampleWeb web)
            throws IOException {
        GuideValidator.Builder validator =
                GuideValidator.builder().locale(locale).asOf(TODAY);
        Path before = guide.resolve("previous");
        if (Files.isDirectory(before)) {
            GuideLoader.standard().load(before).guide().ifPresent(validator::previous);
        }
        return validator.build().validate(web.check(load(rule, example, guide, locale), locale));
    }

    /** A file of {@code previous/} belongs to the edition before, a copy of the guide but for that. */
    private static void surround(Path guide, List<ExampleFile> example, String language, ExampleWeb web)
            throws IOException {
        boolean compares = example.stream().anyMatch(file -> file.name().startsWith("previous/"));
        for (String root : compares ? List.of("", "previous/") : List.of("")) {
            write(guide.resolve(root + "guide.yaml"), web.lead(guideFile("", language)), UTF_8);
            write(guide.resolve(root + "exemple.md"), "# Exemple {#exemple}\n\nDu texte.\n", UTF_8);
        }
    }

    private static void write(Path guide, List<ExampleFile> example, String language, ExampleWeb web)
            throws IOException {
        for (ExampleFile file : example) {
            Matcher link = LINK.matcher(file.name());
            if (isPage(file)) {
                // It is elsewhere: in the web of the example.
                continue;
            } else if (link.matches()) {
                Files.createSymbolicLink(guide.resolve(link.group(1)), Path.of(link.group(2)));
            } else if (file.name().isEmpty()) {
                String title =
                        file.text().startsWith("---") || file.text().startsWith("# ") ? "" : "# Exemple {#exemple}\n\n";
                write(guide.resolve("exemple.md"), web.lead(title + file.text()), file.charset());
            } else if (file.name().endsWith("guide.yaml")) {
                write(guide.resolve(file.name()), web.lead(guideFile(file.text(), language)), file.charset());
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
