package org.lumieres.guide.loader.json;

import java.util.Iterator;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Tells of comments behind values that look like a part of the value: in {@code accent: #7a1f5c} and {@code title:
 * Question #42} YAML reads no colour and no number (YAML 1.2.2, section 6.6).
 */
final class TrailingComments {
    private static final Pattern LIKELY = Pattern.compile("\\S[ \\t]+#[\\p{L}\\p{N}]");

    private final SourceText source;
    private final Problems problems;

    TrailingComments(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Looks through a text that can be read. */
    void tell() {
        // Most texts have none, and finding out whether a # stands in quotes takes another parse.
        if (LIKELY.matcher(source.text()).find()) {
            LoadSettings settings =
                    LoadSettings.builder().setParseComments(true).build();
            Iterator<Event> events = new ParserImpl(settings, new StreamReader(settings, source.text()));
            try {
                while (events.hasNext()) {
                    if (events.next() instanceof CommentEvent comment && isLikelyMeant(comment)) {
                        tell(comment);
                    }
                }
            } catch (YamlEngineException ofComments) {
                // A parser that heeds comments has faults of its own: the text was read without them.
            }
        }
    }

    private void tell(CommentEvent comment) {
        int start = start(comment);
        int end = start + 1 + comment.getValue().stripTrailing().length();
        String words = comment.getValue().strip();
        problems.add(Severity.WARNING, "yaml-comment", source.range(start, end), "data.comment", words);
    }

    private boolean isLikelyMeant(CommentEvent comment) {
        String words = comment.getValue();
        if (words.isEmpty() || !Character.isLetterOrDigit(words.codePointAt(0))) {
            return false;
        }
        int start = start(comment);
        String text = source.text();
        return !text.substring(text.lastIndexOf('\n', start - 1) + 1, start).isBlank();
    }

    private int start(CommentEvent comment) {
        Mark mark = comment.getStartMark().orElseThrow();
        return source.offset(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
