package org.lumieres.guide.loader.outline;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.loader.source.SourceText;

/** Finds objects and lists in a program without running anything of it. */
final class JavaScriptData {
    private static final Pattern EXPORTED = Pattern.compile(
            "(?:\\bmodule\\.exports\\s*=|\\bexport\\s+default\\b)\\s*(?:([{\\[])|([\\w$]+)\\s*(?:;|$))",
            Pattern.MULTILINE);

    private static final Pattern STRING =
            Pattern.compile("\\s*(['\"`])((?:(?!\\1|\\$\\{|[\\\\\\n]).|\\\\['\"`\\\\])*+)\\1");

    private final SourceText program;
    private final String code;

    /** Reads a program, in which nothing is looked for inside of strings and comments. */
    JavaScriptData(SourceText program) {
        this.program = program;
        this.code = withoutWords(program.text());
    }

    /** What the program exports, written there or under the name that it exports. */
    Optional<SourceText> exported() {
        Matcher exported = EXPORTED.matcher(code);
        if (!exported.find()) {
            return Optional.empty();
        }
        return exported.group(1) != null
                ? literal(exported.start(1))
                : opening("\\b(?:const|let|var)\\s+" + Pattern.quote(exported.group(2))
                        + "\\s*(?::[^=;]{0,200}+)?=\\s*([{\\[])");
    }

    /** What stands under a key, in whatever object. */
    Optional<SourceText> under(String key) {
        return opening("\\b" + Pattern.quote(key) + "\\s*:\\s*([{\\[])");
    }

    /** The plain string under a key of an outermost object, or of one in it; empty when it is computed. */
    Optional<String> word(String key, int depth) {
        Matcher found = Pattern.compile("\\b" + Pattern.quote(key) + "\\s*:").matcher(code);
        while (found.find()) {
            if (depth(found.start()) == depth) {
                Matcher string = STRING.matcher(program.text())
                        .region(found.end(), program.text().length());
                return string.lookingAt()
                        ? Optional.of(string.group(2)
                                        .replaceAll("\\\\(.)", "$1")
                                        .strip())
                                .filter(word -> !word.isEmpty())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int depth(int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            char c = code.charAt(i);
            if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return depth;
    }

    private Optional<SourceText> opening(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(code);
        return found.find() ? literal(found.start(1)) : Optional.empty();
    }

    private Optional<SourceText> literal(int start) {
        int depth = 0;
        for (int i = start; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
            if (depth == 0) {
                return Optional.of(program.part(start, i + 1));
            }
        }
        return Optional.empty();
    }

    /** The program with spaces in place of what its strings and comments say. */
    private static String withoutWords(String text) {
        char[] code = text.toCharArray();
        int at = 0;
        while (at < code.length) {
            int end = end(text, at);
            if (end > at) {
                Arrays.fill(code, at, end, ' ');
            }
            at = Math.max(end, at + 1);
        }
        return new String(code);
    }

    /** Where a string or a comment ends that begins here; here when none does. */
    private static int end(String text, int start) {
        char first = text.charAt(start);
        if (text.startsWith("//", start)) {
            int line = text.indexOf('\n', start);
            return line < 0 ? text.length() : line;
        }
        if (text.startsWith("/*", start)) {
            int close = text.indexOf("*/", start + 2);
            return close < 0 ? text.length() : close + 2;
        }
        if (first != '"' && first != '\'' && first != '`') {
            return start;
        }
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != first) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, text.length());
    }
}
