package org.lumieres.guide.loader.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.loader.source.SourceText;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What stopped the parser of YAML, in words that an author can follow: parsers speak of tokens, simple keys and block
 * ends, and see most mistakes a line after they were made.
 */
final class YamlFault {
    private static final Pattern COMMENT = Pattern.compile("\\S[ \\t]+(#([\\p{L}\\p{N}].*))");

    private final String text;
    private final String problem;
    private final int at;
    private final int opening;

    private YamlFault(MarkedYamlEngineException error, SourceText source, Mark mark) {
        this.text = source.text();
        this.problem = error.getProblem();
        this.at = offset(mark, source);
        this.opening =
                error.getContextMark().map(context -> offset(context, source)).orElse(at);
    }

    /** The fault; empty when the parser does not know its place. */
    static Optional<Fault> of(MarkedYamlEngineException error, SourceText source) {
        return error.getProblemMark()
                .or(error::getContextMark)
                .map(mark -> new YamlFault(error, source, mark))
                .map(YamlFault::told);
    }

    private static int offset(Mark mark, SourceText source) {
        return source.offset(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Fault told() {
        if (problem.startsWith("mapping values are not allowed")) {
            return Fault.plain(at, before().contains(": ") ? "yaml.colon" : "yaml.continued");
        }
        if (problem.startsWith("found character '\\t")) {
            return Fault.plain(at, "yaml.tab");
        }
        if (problem.startsWith("found unexpected end of stream") && isAt(opening, "\"'")) {
            return Fault.plain(opening, "yaml.quote");
        }
        if (problem.startsWith("expected ',' or") && isAt(opening, "[{")) {
            return Fault.plain(opening, "yaml.bracket");
        }
        if (problem.startsWith("expected <block end>")) {
            return before().isBlank() ? column() : Fault.plain(at, "yaml.behind");
        }
        if (problem.startsWith("could not find expected ':'")) {
            return Fault.plain(opening, "yaml.no-key");
        }
        if (problem.startsWith("found unknown escape character")) {
            return Fault.plain(at, "yaml.escape", sign(at));
        }
        return isAt(opening, "@`%*&>|-?!") && isBehindKey(opening)
                ? Fault.plain(opening, "yaml.first", sign(opening))
                : Fault.syntax(at, Notation.YAML, problem);
    }

    /** A line that follows none; it is often the rest of a value that a comment has ended. */
    private Fault column() {
        int end = Math.max(0, text.lastIndexOf('\n', at - 1));
        int start = text.lastIndexOf('\n', end - 1) + 1;
        Matcher comment = COMMENT.matcher(text).region(start, end);
        return comment.find()
                ? Fault.plain(comment.start(1), "data.comment", comment.group(2))
                : Fault.plain(at, "yaml.column");
    }

    /** What stands on the line before the place. */
    private String before() {
        return text.substring(text.lastIndexOf('\n', at - 1) + 1, at);
    }

    private boolean isBehindKey(int offset) {
        String line = text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset);
        return line.endsWith(" ") && !line.isBlank();
    }

    private boolean isAt(int offset, String signs) {
        return offset < text.length() && signs.indexOf(text.charAt(offset)) >= 0;
    }

    private String sign(int offset) {
        return offset < text.length() ? Character.toString(text.codePointAt(offset)) : "";
    }
}
