package org.lumieres.guide.loader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.loader.json.DataText;
import org.lumieres.guide.loader.json.Notation;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;

/**
 * The data that a Markdown file may start with, between two lines of three hyphens.
 *
 * @param data the data; empty when there is none or it cannot be read
 * @param end the UTF-16 offset at which the Markdown starts
 */
record FrontMatter(Optional<DataText> data, int end) {
    private static final Pattern FENCED = Pattern.compile(
            "\\A---[ \\t]*\\R((?:(?!(?:---|\\.\\.\\.)[ \\t]*$).*\\R)*+)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)",
            Pattern.MULTILINE);

    /** Splits a file. A first line of hyphens that no other answers is Markdown's, a thematic break. */
    static FrontMatter split(SourceText file, Problems problems) {
        if (!file.text().startsWith("---")) {
            return new FrontMatter(Optional.empty(), 0);
        }
        Matcher fenced = FENCED.matcher(file.text());
        if (!fenced.find()) {
            return new FrontMatter(Optional.empty(), 0);
        }
        SourceText yaml = file.part(fenced.start(1), fenced.end(1));
        return new FrontMatter(DataText.read(yaml, Notation.YAML, problems), fenced.end());
    }
}
