package org.lumieres.guide.render.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import org.lumieres.guide.render.examples.Prose;

/**
 * The words of a Markdown file as its author wrote them, read without our parser: code is taken whole; elsewhere what
 * only sets the text, or leads out of it, is no word. The titles of links are not read either, for text shows none.
 *
 * @param data the words that the values of its front matter hold
 * @param text the words of the rest, code included
 */
record SourceWords(List<String> data, List<String> text) {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\n(.*?)^(?:---|\\.\\.\\.)[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile("^[ \\t-]*[\\w-]+:(?= |$)", Pattern.MULTILINE);

    /** Said in words where the model has ISO 8601. */
    private static final Pattern PERIOD = Pattern.compile("\\b(\\d+) (d|w|m|y)(?:ay|eek|onth|ear)s?\\b");

    /** A fence as long as the one that began the code, or longer; without one, the code goes on to the end. */
    private static final Pattern FENCED = Pattern.compile(
            "^[ \\t>]*(?<fence>`{3,}|~{3,})[^`\\n]*\\n(?<code>.*?)(?:^[ \\t>]*\\k<fence>[`~]*[ \\t]*$|\\z)",
            Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern CODE_SPAN =
            Pattern.compile("(?<!`)(?<ticks>`+)(?!`)(?<code>.+?)(?<!`)\\k<ticks>(?!`)", Pattern.DOTALL);

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9-]*(?:\\s[^<>]*)?/?>");
    private static final Pattern SPOKEN = Pattern.compile("(?<=\\b(?:alt|title)=\")[^\"]*");

    /** What is no word: each stands on a line of its own here. */
    private static final Pattern NOTATION = Pattern.compile(
            String.join(
                    "|",
                    "^ {0,3}\\[(?!\\^)[^]\\n]+]:[ \\t]*\\S+(?:[ \\t]+[\"'(].*[\"')])?[ \\t]*$", // where a reference
                    // leads
                    "(?<=])\\((?:[^()\\s]|\\\\[()]|\\([^()\\s]*\\))*(?:\\s+(?:\"[^\"]*\"|'[^']*'))?\\)", // where a link
                    // leads
                    "(?<=])\\[[^]\\n]*]", // which reference it is
                    "\\[\\^[^]\\s]+]:?", // a footnote's name
                    "^[ \\t>]*(?:\\d+[.)])(?=[ \\t])", // a list's numbers
                    "^[ \\t>]*:{3,}[ \\t]*[\\w-]*", // a container's kind
                    "^[ \\t]*>[ \\t]*\\[![A-Z]+]", // an alert's
                    "^[ \\t]*[-*+][ \\t]+\\[[xX]](?=[ \\t])", // a task's mark
                    "<%= current_page\\.data\\.title %>", // where Middleman puts the title that the front matter gives
                    "\\{[#.][^}\\n]*}" // a heading's name
                    ),
            Pattern.MULTILINE);

    /** The words of a file. */
    static SourceWords of(String source) {
        String text = source.replace("\uFEFF", "").replace("\r\n", "\n");
        Matcher data = FRONT_MATTER.matcher(text);
        if (!data.find()) {
            return new SourceWords(List.of(), text(text));
        }
        return new SourceWords(
                Prose.words(PERIOD.matcher(KEY.matcher(data.group(1)).replaceAll(" "))
                        .replaceAll("P$1$2")),
                text(text.substring(data.end())));
    }

    private static List<String> text(String markdown) {
        List<String> words = new ArrayList<>();
        String prose = taken(CODE_SPAN, taken(FENCED, markdown, words), words);
        prose = COMMENT.matcher(prose).replaceAll(" ");
        prose = TAG.matcher(prose).replaceAll(tag -> Matcher.quoteReplacement(spoken(tag.group())));
        prose = NOTATION.matcher(prose).replaceAll(" ");
        words.addAll(Prose.words(Parser.unescapeEntities(prose, false)));
        return words;
    }

    /** Takes the words of code out of a text. */
    private static String taken(Pattern code, String text, List<String> words) {
        return code.matcher(text).replaceAll(found -> {
            words.addAll(Prose.words(((Matcher) found).group("code")));
            return "\n";
        });
    }

    private static String spoken(String tag) {
        return SPOKEN.matcher(tag).results().map(MatchResult::group).collect(Collectors.joining(" ", " ", " "));
    }
}
