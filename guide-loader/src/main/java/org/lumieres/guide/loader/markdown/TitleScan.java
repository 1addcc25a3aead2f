package org.lumieres.guide.loader.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.AttributeList.Attribute;

/** Looks for the first heading of level 1 of a text, line by line, without parsing it. */
final class TitleScan {
    private static final int INDENT = 3;

    /** How far the end of a heading of HTML is looked for. */
    private static final int LONGEST = 1_000;

    private static final Pattern HTML = Pattern.compile("<h1(?:\\s[^<>]*+)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML_END = Pattern.compile("</h1\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");

    private TitleScan() {}

    /** The id in that heading's attributes. */
    static Optional<String> id(String text, int from) {
        int start = from;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            if (isTitle(text, start, end)) {
                return idIn(text.substring(start, end));
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    /** The words of that heading, or of one that is underlined as such; empty when there is none. */
    static String title(String text, int from) {
        int start = from;
        String before = "";
        @Nullable Fences fences = null;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            // Most titles come before any listing, and until there is one nothing needs to be known of fences.
            if (fences == null && end > start && "`~".indexOf(text.charAt(start)) >= 0) {
                fences = new Fences(text);
            }
            boolean listing = fences != null && fences.takes(start, end);
            String line = listing ? "" : text.substring(start, end).strip();
            String title = !listing && isTitle(text, start, end) ? words(line) : underlined(before, line);
            if (title.isEmpty() && line.startsWith("<")) {
                title = ofHtml(text, start, end);
            }
            if (!title.isEmpty()) {
                return title;
            }
            before = line;
            start = end + 1;
        }
        return "";
    }

    /** A heading without the signs before its words, and without its attributes and the signs behind them. */
    private static String words(String heading) {
        String words = heading.substring(1).strip();
        int brace = words.endsWith("}") ? words.lastIndexOf('{') : -1;
        words = brace < 0 ? words : words.substring(0, brace).strip();
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end == 0 || Character.isWhitespace(words.charAt(end - 1));
        return closed ? words.substring(0, end).strip() : words;
    }

    /** The words of a heading of HTML that begins on a line; they may go on on the next ones. */
    private static String ofHtml(String text, int start, int end) {
        Matcher opening = HTML.matcher(text).region(start, end);
        if (!opening.find()) {
            return "";
        }
        Matcher closing =
                HTML_END.matcher(text).region(opening.end(), Math.min(text.length(), opening.end() + LONGEST));
        return closing.find()
                ? TAG.matcher(text.substring(opening.end(), closing.start()))
                        .replaceAll(" ")
                        .replaceAll("\\s+", " ")
                        .strip()
                : "";
    }

    private static String underlined(String words, String line) {
        return !line.isEmpty() && line.chars().allMatch(c -> c == '=') ? words : "";
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static boolean isTitle(String text, int start, int end) {
        int at = start;
        while (at < end && at < start + INDENT && text.charAt(at) == ' ') {
            at++;
        }
        boolean hash = at < end && text.charAt(at) == '#';
        return hash && (at + 1 == end || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\t');
    }

    private static Optional<String> idIn(String title) {
        int end = title.length();
        while (end > 0 && " \t#".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        int brace = title.lastIndexOf('{', end - 1);
        if (brace < 0 || title.charAt(end - 1) != '}') {
            return Optional.empty();
        }
        return AttributeList.read(title.substring(0, end), brace).attributes().stream()
                .filter(attribute -> attribute.name().equals("id"))
                .map(Attribute::value)
                .findFirst();
    }
}
