package org.lumieres.guide.cli;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lumieres.guide.validation.Category;
import org.lumieres.guide.validation.RuleDescription;
import org.lumieres.guide.validation.RuleDescription.ExampleFile;

/** Writes the page of the manual that tells of each rule, in one language. */
final class RulesPage {
    private static final String COMMAND = """
            ```sh
            mvn -B -ntp -pl guide-cli -am test -Dtest=RulesPageTest -Dguide.rewrite=true
            ```
            """;

    private static final String ENGLISH = """
            # The rules

            *[En français](rules.fr.md)*

            What `guide validate` checks. A finding names its rule between brackets: `error[image-alt]`. `guide explain RULE` tells
            the same as this page. A guide may raise, lower or silence a rule in its `guide.yaml`:

            ```yaml
            rules: {heading-order: error, loose-anchor: info, orphan-file: off}
            ```

            A severity below is that of the worst findings of its rule. The examples are tests: around what they show stands a small sound
            guide, whose one chapter is `exemple.md`. What has no file name is a chapter.

            A test compares this page with the catalogue. To write it anew:

            """ + COMMAND;

    private static final String FRENCH = """
            # Les règles

            *[In English](rules.md)*

            Ce que `guide validate` vérifie. Chaque constat nomme sa règle entre crochets\u00a0: `erreur[image-alt]`. `guide explain RÈGLE`
            dit la même chose que cette page. Un guide peut aggraver, adoucir ou taire une règle dans son `guide.yaml`\u00a0:

            ```yaml
            rules: {heading-order: error, loose-anchor: info, orphan-file: off}
            ```

            La gravité indiquée est celle des constats les plus graves de la règle. Les exemples sont des tests\u00a0: autour de ce qu’ils
            montrent se trouve un petit guide sans défaut, dont le seul chapitre est `exemple.md`. Ce qui n’a pas de nom de fichier est un
            chapitre.

            Un test compare cette page au catalogue. Pour l’écrire de nouveau\u00a0:

            """ + COMMAND;

    private static final Pattern CODE = Pattern.compile("`[^`]+`");
    private static final Pattern MARKUP = Pattern.compile("[\\\\*_<\\[\\]|]");
    private static final Pattern FENCE = Pattern.compile("`{3,}");

    private final Language language;
    private final Messages messages;

    RulesPage(Language language) {
        this.language = language;
        this.messages = new Messages(language);
    }

    String of(List<RuleDescription> rules) {
        StringBuilder page = new StringBuilder(language == Language.FRENCH ? FRENCH : ENGLISH);
        for (Category category : Category.values()) {
            List<RuleDescription> of =
                    rules.stream().filter(rule -> rule.category() == category).toList();
            if (!of.isEmpty()) {
                page.append("\n## ").append(RuleWords.of(category, messages)).append("\n\n");
                page.append(table(of));
                of.forEach(rule -> page.append(section(rule)));
            }
        }
        return page.toString();
    }

    private String table(List<RuleDescription> rules) {
        String head = "| " + messages.get("explain.rule") + " | " + messages.get("explain.severity") + " | |\n";
        return rules.stream()
                .map(rule -> "| [`%1$s`](#%1$s) | %2$s | %3$s |\n"
                        .formatted(rule.code(), RuleWords.of(rule.severity(), messages), markdown(rule.title())))
                .collect(Collectors.joining("", head + "| --- | --- | --- |\n", ""));
    }

    private String section(RuleDescription rule) {
        String sources = rule.sources().isEmpty()
                ? ""
                : "\n%s%s: %s\n"
                        .formatted(
                                messages.get("explain.sources", rule.sources().size()),
                                language == Language.FRENCH ? "\u00a0" : "",
                                markdown(String.join(" · ", rule.sources())));
        return "\n### `" + rule.code() + "`\n\n**" + markdown(rule.title()) + "** ("
                + RuleWords.of(rule.severity(), messages) + ")\n\n" + markdown(rule.explanation()) + "\n" + sources
                + example("explain.wrong", rule.wrong()) + example("explain.right", rule.right());
    }

    private String example(String key, List<ExampleFile> files) {
        if (files.isEmpty()) {
            return "";
        }
        String name = messages.get(key) + (language == Language.FRENCH ? "\u00a0" : "") + ":";
        return files.stream()
                .map(file -> (file.label().isEmpty() ? "" : "`" + file.label() + "`\n\n") + fenced(file))
                .collect(Collectors.joining("\n", "\n" + name + "\n\n", ""));
    }

    private static String fenced(ExampleFile file) {
        String text = file.text().stripTrailing();
        int longest = FENCE.matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(2);
        String fence = "`".repeat(longest + 1);
        return fence + notation(file.name()) + "\n" + text + "\n" + fence + "\n";
    }

    private static String notation(String file) {
        String extension = file.substring(file.lastIndexOf('.') + 1);
        return switch (extension) {
            case "", "md" -> "markdown";
            case "yaml", "yml" -> "yaml";
            case "json" -> "json";
            case "svg" -> "xml";
            default -> "text";
        };
    }

    /** Plain text with code between backticks, as Markdown that shows the same. */
    private static String markdown(String text) {
        StringBuilder written = new StringBuilder();
        int end = 0;
        for (MatchResult code : CODE.matcher(text).results().toList()) {
            written.append(escaped(text.substring(end, code.start()))).append(code.group());
            end = code.end();
        }
        return written.append(escaped(text.substring(end))).toString();
    }

    private static String escaped(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }
}
