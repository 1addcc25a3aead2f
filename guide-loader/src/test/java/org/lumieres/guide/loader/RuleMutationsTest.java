package org.lumieres.guide.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lumieres.guide.diagnostic.Diagnostic;
import org.lumieres.guide.diagnostic.RuleCode;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.validation.GuideValidator;
import org.lumieres.guide.validation.RuleCatalogue;

/**
 * For each rule, the sample guide with one thing changed: the rule fires at the place it must. A change is
 * {@code mutations/CODE.txt}: the file, the place, and under {@code == find} what to take out of the file for what
 * stands under {@code == replace}; nothing to find means to put it at the end, or to make the file. {@code gone} names
 * a file to take away, {@code renamed} one and its new name, {@code link} a symbolic link to make, and {@code load}
 * what of the folder to load instead of the whole. Under {@code == web ADDRESS} stands what a page of another site
 * answers.
 */
class RuleMutationsTest {
    private static final Path SAMPLE = Path.of("../examples/lumieres");
    private static final Path MUTATIONS = Path.of("src/test/resources/org/lumieres/guide/loader/mutations");
    private static final Pattern KEY = Pattern.compile("(?m)^([a-z-]+): (.+)$");
    private static final LocalDate EDITION = LocalDate.of(2014, 11, 26);

    @TempDir
    private Path folder;

    @Test
    void theSampleHasNoError() throws IOException {
        assertThat(validate(SAMPLE, EDITION)).noneMatch(found -> found.severity() == Severity.ERROR);
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFindsAChangeOfTheSample() {
        return RuleCatalogue.standard().codes().stream()
                .map(code -> DynamicTest.dynamicTest(code.toString(), () -> check(code)));
    }

    private void check(RuleCode code) throws IOException {
        String mutation = Files.readString(MUTATIONS.resolve(code + ".txt"));
        Map<String, String> head = new HashMap<>();
        Matcher key = KEY.matcher(mutation.split("(?m)^== ", 2)[0]);
        while (key.find()) {
            head.put(key.group(1), key.group(2).strip());
        }
        try (ExampleWeb web = new ExampleWeb(pages(mutation))) {
            check(code, mutation, head, web);
        }
    }

    private void check(RuleCode code, String mutation, Map<String, String> head, ExampleWeb web) throws IOException {
        Path guide = folder.resolve(code.value());
        copy(guide);
        if (head.containsKey("gone")) {
            Files.delete(guide.resolve(head.get("gone")));
        }
        if (head.containsKey("renamed")) {
            String[] names = head.get("renamed").split(" ", 2);
            Files.move(guide.resolve(names[0]), guide.resolve(names[1]));
        }
        if (head.containsKey("file")) {
            change(
                    guide.resolve(head.get("file")),
                    part(mutation, "find"),
                    part(mutation, "replace"),
                    Charset.forName(head.getOrDefault("charset", "UTF-8")));
        }
        if (head.containsKey("link")) {
            String[] link = head.get("link").split(" -> ", 2);
            Files.createSymbolicLink(guide.resolve(link[0]), Path.of(link[1]));
        }
        lead(guide, web);
        LocalDate day = head.containsKey("as-of") ? LocalDate.parse(head.get("as-of")) : EDITION;

        String expected = head.get("at");
        Path loaded = guide.resolve(head.getOrDefault("load", ""));
        assertThat(validate(loaded, day, web).filter(found -> found.code().equals(code)))
                .extracting(found -> found.at().map(SourceRange::toString).orElse(""))
                .as("the places of what is found")
                .contains(expected);
        assertThat(validate(SAMPLE, EDITION).filter(found -> found.code().equals(code)))
                .as("not there before the change")
                .noneMatch(found ->
                        found.at().map(SourceRange::toString).orElse("").equals(expected));
    }

    private static Stream<Diagnostic> validate(Path guide, LocalDate day) throws IOException {
        return validate(guide, day, new ExampleWeb(Map.of()));
    }

    private static Stream<Diagnostic> validate(Path guide, LocalDate day, ExampleWeb web) throws IOException {
        GuideValidator.Builder validator =
                GuideValidator.builder().locale(Locale.FRENCH).asOf(day);
        GuideLoader.standard().load(SAMPLE).guide().ifPresent(validator::previous);
        LoadResult loaded = GuideLoader.standard().load(guide);
        return validator.build().validate(web.check(loaded, Locale.FRENCH)).diagnostics().stream();
    }

    private static void change(Path file, String find, String replace, Charset charset) throws IOException {
        String text = Files.exists(file) ? Files.readString(file) : "";
        assertThat(text).as("what is to be changed").contains(find);
        String changed = find.isEmpty()
                ? text + replace
                : text.substring(0, text.indexOf(find)) + replace + text.substring(text.indexOf(find) + find.length());
        Files.write(file, changed.getBytes(charset));
    }

    /** Leads all addresses of the guide to the web of the change, if it has one: no other is asked. */
    private static void lead(Path guide, ExampleWeb web) throws IOException {
        try (Stream<Path> files = Files.walk(guide)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(md|yaml)"))
                    .toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                Files.writeString(file, web.lead(text), StandardCharsets.ISO_8859_1);
            }
        }
    }

    private static Map<String, String> pages(String mutation) {
        return Pattern.compile("(?m)^== web (\\S+)$")
                .matcher(mutation)
                .results()
                .map(page -> page.group(1))
                .collect(Collectors.toMap(address -> address, address -> part(mutation, "web " + address)));
    }

    private static String part(String mutation, String name) {
        String[] parts = mutation.split("(?m)^== " + name + "\\R", 2);
        String text = parts.length < 2 ? "" : parts[1].split("(?m)^== ", 2)[0];
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    private static void copy(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(SAMPLE.relativize(file).toString()));
            }
        }
    }
}
