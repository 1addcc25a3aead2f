package org.lumieres.guide.loader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.frontmatter.TomlFrontMatter;
import org.lumieres.guide.loader.json.DataText;
import org.lumieres.guide.loader.json.Notation;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;

/**
 * The data that a Markdown file may start with: YAML between two lines of three hyphens; or, as Hugo and Zola have it,
 * TOML between two of three pluses, or an object of JSON.
 *
 * @param data the data; empty when there is none or it cannot be read
 * @param end the UTF-16 offset at which the Markdown starts
 */
record FrontMatter(Optional<DataText> data, int end) {
    private static final Pattern FENCED = Pattern.compile(
            "\\A---[ \\t]*\\R((?:(?!(?:---|\\.\\.\\.)[ \\t]*$).*\\R)*+)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)",
            Pattern.MULTILINE);

    private static final Pattern TOML = Pattern.compile(
            "\\A\\+\\+\\+[ \\t]*\\R((?:(?!\\+\\+\\+[ \\t]*$).*\\R)*+)\\+\\+\\+[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);
    private static final Pattern JSON =
            Pattern.compile("\\A(\\{[ \\t]*\\R(?:(?!\\}[ \\t]*$).*\\R)*+\\})[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);

    private static final FrontMatter NONE = new FrontMatter(Optional.empty(), 0);

    /**
     * Splits a file. A first line of hyphens that no other answers is Markdown's, a thematic break, unless the lines
     * below it can only be front matter.
     */
    static FrontMatter split(SourceText file, Problems problems) {
        if (file.text().startsWith("---")) {
            Matcher fenced = FENCED.matcher(file.text());
            return fenced.find()
                    ? new FrontMatter(DataText.readOwn(inside(file, fenced), Notation.YAML, problems), fenced.end())
                    : loose(file, problems);
        }
        if (!file.text().isEmpty() && Character.isWhitespace(file.text().charAt(0))) {
            return loose(file, problems);
        }
        if (file.text().startsWith("+++")) {
            Matcher fenced = TOML.matcher(file.text());
            return fenced.find()
                    ? new FrontMatter(
                            TomlFrontMatter.asYaml(inside(file, fenced), problems)
                                    .flatMap(yaml -> DataText.read(yaml, Notation.YAML, problems)),
                            fenced.end())
                    : NONE;
        }
        if (file.text().startsWith("{")) {
            Matcher braces = JSON.matcher(file.text());
            // Braces begin templates too: what is no object is text, and nothing is wrong with it.
            return braces.find()
                    ? DataText.read(inside(file, braces), Notation.JSON, problems.another())
                            .map(data -> new FrontMatter(Optional.of(data), braces.end()))
                            .orElse(NONE)
                    : NONE;
        }
        return NONE;
    }

    /** Reads what is not written as it should be too, for it would be printed; told, for other tools print it. */
    private static FrontMatter loose(SourceText file, Problems problems) {
        return LooseFrontMatter.find(file.text())
                .map(loose -> {
                    Severity severity = loose.isClosed() ? Severity.WARNING : Severity.ERROR;
                    String key = loose.isClosed() ? "front-matter.late" : "front-matter.unclosed";
                    problems.add(severity, "syntax", file.range(loose.fence(), loose.fence() + 3), key);
                    SourceText fields = file.part(loose.from(), loose.to());
                    return new FrontMatter(DataText.readOwn(fields, Notation.YAML, problems), loose.end());
                })
                .orElse(NONE);
    }

    private static SourceText inside(SourceText file, Matcher fenced) {
        return file.part(fenced.start(1), fenced.end(1));
    }
}
