package org.lumieres.guide.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lumieres.guide.validation.RuleDescription;
import org.lumieres.guide.validation.RuleDescription.ExampleFile;

/** What a rule asks and why, at length: as plain text, and as Markdown with its examples. */
record RuleHelp(RuleDescription rule, Words words) {
    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>]");

    String text() {
        return paragraphs(Sentences.of(rule.title()), rule.explanation(), sources());
    }

    String markdown() {
        return paragraphs(
                escaped(Sentences.of(rule.title())),
                escaped(rule.explanation()),
                examples("rule.wrong", rule.wrong()),
                examples("rule.right", rule.right()),
                escaped(sources()));
    }

    private String sources() {
        return rule.sources().isEmpty() ? "" : words.get("rule.sources", String.join("; ", rule.sources()));
    }

    private String examples(String title, List<ExampleFile> files) {
        String blocks = files.stream()
                .filter(file -> !file.text().isBlank())
                .map(RuleHelp::block)
                .collect(Collectors.joining("\n\n"));
        return blocks.isEmpty() ? "" : "**" + words.get(title) + "**\n\n" + blocks;
    }

    /** The file in a fence that nothing in it closes. */
    private static String block(ExampleFile file) {
        int longest = BACKTICKS
                .matcher(file.text())
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        String language = file.name().isEmpty() || file.name().endsWith(".md")
                ? "markdown"
                : file.name().substring(file.name().lastIndexOf('.') + 1);
        String name = file.name().isEmpty() ? "" : "`" + file.name() + "`\n\n";
        return name + fence + language + "\n" + file.text().stripTrailing() + "\n" + fence;
    }

    private static String escaped(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }

    private static String paragraphs(String... paragraphs) {
        return Stream.of(paragraphs)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
