package org.lumieres.guide.loader.markdown;

import java.util.Optional;
import org.lumieres.guide.loader.markdown.AttributeList.Attribute;

/** Looks for the first heading of level 1 of a text, line by line, without parsing it. */
final class TitleScan {
    private static final int INDENT = 3;

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
        Fences fences = new Fences(text);
        while (start < text.length()) {
            int end = lineEnd(text, start);
            String line =
                    fences.takes(start, end) ? "" : text.substring(start, end).strip();
            if (line.matches("#+\\s.*") && isTitle(text, start, end)) {
                return line.replaceAll("^#+|(?:\\s#+)?(?:\\s*\\{[^{}]*})?$", "").strip();
            }
            if (!before.isEmpty() && !line.isEmpty() && line.chars().allMatch(c -> c == '=')) {
                return before;
            }
            before = line;
            start = end + 1;
        }
        return "";
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
