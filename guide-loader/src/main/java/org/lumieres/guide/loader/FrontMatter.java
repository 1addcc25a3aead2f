package org.lumieres.guide.loader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** Splits a file. A first line of hyphens that no other answers is Markdown's, a thematic break. */
    static FrontMatter split(SourceText file, Problems problems) {
        if (file.text().startsWith("---")) {
            Matcher fenced = FENCED.matcher(file.text());
            return fenced.find()
                    ? new FrontMatter(DataText.readOwn(inside(file, fenced), Notation.YAML, problems), fenced.end())
                    : NONE;
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

    private static SourceText inside(SourceText file, Matcher fenced) {
        return file.part(fenced.start(1), fenced.end(1));
    }
}
