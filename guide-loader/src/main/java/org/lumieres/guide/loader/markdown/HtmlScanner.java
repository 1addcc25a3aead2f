package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.loader.markdown.HtmlToken.Kind;
import org.lumieres.guide.loader.markdown.Template.Delimiters;

/**
 * Finds the tags in a piece of HTML without building anything, in one go: what was looked for in vain is not looked for
 * again.
 */
final class HtmlScanner {
    private static final int NONE = Integer.MAX_VALUE;

    private final String html;
    private final String folded;
    /** Where each end that was looked for comes next; {@link #NONE} when it comes no more. */
    private final Map<String, Integer> ends = new HashMap<>();

    private final List<HtmlToken> tokens = new ArrayList<>();

    private HtmlScanner(String html) {
        this.html = html;
        this.folded = html.toLowerCase(Locale.ROOT).length() == html.length() ? html.toLowerCase(Locale.ROOT) : html;
    }

    /** The tokens of a piece of HTML from an offset on, in order. */
    static List<HtmlToken> scan(String html, int from) {
        HtmlScanner scanner = new HtmlScanner(html);
        int at = from;
        while (at < html.length()) {
            char c = html.charAt(at);
            HtmlToken token = c == '<' ? scanner.angle(at) : c == '{' ? scanner.template(at) : null;
            if (token != null) {
                scanner.tokens.add(token);
            }
            at = token == null ? at + 1 : token.end();
        }
        return scanner.tokens;
    }

    private @Nullable HtmlToken angle(int at) {
        HtmlToken template = template(at);
        if (template != null) {
            return template;
        } else if (html.startsWith("<!--", at)) {
            int end = html.startsWith(">", at + 4) ? at + 4 : endOf("-->", at + 4);
            return end == NONE
                    ? new HtmlToken(Kind.OPEN_COMMENT, "", at, at + 4)
                    : new HtmlToken(Kind.SILENT, "", at, end + (html.charAt(end) == '>' ? 1 : 3));
        } else if (html.startsWith(CharacterData.OPENING, at)) {
            return until(CharacterData.CLOSING, Kind.CHARACTER_DATA, at, CharacterData.OPENING.length());
        } else if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
            return until(">", Kind.SILENT, at, 2);
        }
        return tag(at);
    }

    private HtmlToken until(String close, Kind kind, int at, int opening) {
        int end = endOf(close, at + opening);
        return end == NONE
                ? new HtmlToken(Kind.SIGN, "", at, at + 1)
                : new HtmlToken(kind, "", at, end + close.length());
    }

    private @Nullable HtmlToken template(int at) {
        Delimiters delimiters = Template.opening(html, at);
        if (delimiters == null) {
            return null;
        }
        int close = endOf(delimiters.close(), at + delimiters.open().length());
        if (close == NONE || close - at > Limits.TEMPLATE) {
            return null;
        }
        int end = close + delimiters.close().length();
        return delimiters
                .read(html.substring(at, end))
                .map(found ->
                        new HtmlToken(found.kind() == TemplateKind.COMMENT ? Kind.SILENT : Kind.TEMPLATE, "", at, end))
                .orElse(null);
    }

    private HtmlToken tag(int at) {
        boolean closing = html.startsWith("/", at + 1);
        int start = at + (closing ? 2 : 1);
        int nameEnd = nameEnd(html, start);
        String name = html.substring(start, nameEnd);
        boolean possible = nameEnd > start && endOf(">", nameEnd) != NONE;
        int end = possible ? tagEnd(html, nameEnd, HtmlNames.isComponent(name)) : -1;
        if (possible && end < 0) {
            end = endOf(">", nameEnd) + 1;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (end < 0 || lower.equals("plaintext")) {
            return new HtmlToken(Kind.SIGN, "", at, at + 1);
        }
        if (closing) {
            return new HtmlToken(Kind.CLOSE, name, at, end);
        }
        if (html.charAt(end - 2) == '/' || (HtmlNames.isEmpty(lower) && !HtmlNames.isComponent(name))) {
            return new HtmlToken(Kind.EMPTY, name, at, end);
        }
        if (HtmlNames.isRaw(lower)) {
            int close = endOf("</" + lower, end);
            int closed = close == NONE ? NONE : endOf(">", close);
            if (closed != NONE) {
                return new HtmlToken(Kind.RAW, name, at, closed + 1);
            }
        }
        return new HtmlToken(Kind.OPEN, name, at, end);
    }

    /** Where something comes next, without looking at any sign twice. */
    private int endOf(String words, int from) {
        int known = ends.getOrDefault(words, -1);
        if (known < from) {
            int found = folded.indexOf(words, from);
            known = found < 0 ? NONE : found;
            ends.put(words, known);
        }
        return known;
    }

    /** Where a name that begins at an offset ends. */
    static int nameEnd(String html, int start) {
        int end = start;
        while (end < html.length() && isNameSign(html.charAt(end), end == start)) {
            end++;
        }
        return end;
    }

    private static boolean isNameSign(char c, boolean first) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (!first && ((c >= '0' && c <= '9') || c == '-' || c == '.' || c == ':' || c == '_'));
    }

    /** Where a tag ends whose attributes begin at an offset; -1 when it does not. */
    static int tagEnd(String html, int from, boolean braces) {
        boolean value = false;
        int at = from;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '>') {
                return at + 1;
            } else if (value && (c == '"' || c == '\'')) {
                at = html.indexOf(c, at + 1);
            } else if (braces && c == '{') {
                at = braceEnd(html, at);
            }
            if (at < 0) {
                return -1;
            }
            value = c == '=' || (value && Character.isWhitespace(c));
            at++;
        }
        return -1;
    }

    private static int braceEnd(String html, int from) {
        int depth = 0;
        int limit = Math.min(html.length(), from + Limits.TEMPLATE);
        for (int at = from; at < limit; at++) {
            depth += html.charAt(at) == '{' ? 1 : html.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
