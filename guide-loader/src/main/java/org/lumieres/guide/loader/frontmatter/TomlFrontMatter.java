package org.lumieres.guide.loader.frontmatter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumieres.guide.diagnostic.Severity;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;

/**
 * The front matter of Hugo and Zola, TOML 1.0, as YAML whose every character knows where it is written in the TOML.
 * What libraries make of TOML has no places inside of strings, and a fault without its place is half a fault.
 *
 * <p>A key in a table gets the table's name before its own, {@code params.author}: what we know of stands in none, but
 * for Zola's taxonomies. Not thread-safe.
 */
public final class TomlFrontMatter {
    private static final int DEEPEST = 50;
    private static final Pattern BARE_KEY = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\d(?:[Tt ]\\d\\d:\\d\\d(?::\\d\\d)?[^\\s,\\]}#]*+)?|\\d\\d:\\d\\d[\\d:.]*+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9][0-9a-fA-FxXobE_.+-]*+|inf|nan)");
    private static final Pattern TRUTH = Pattern.compile("(?:true|false)\\b");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:[btnfre\"\\\\]|x\\p{XDigit}{2}|u\\p{XDigit}{4}|U\\p{XDigit}{8})");
    private static final Pattern LINE_JOINT = Pattern.compile("\\\\[ \\t]*\\r?\\n[ \\t\\r\\n]*+");

    /** Zola keeps tags in a table of this name. */
    private static final String TAXONOMIES = "taxonomies.";

    private final String toml;
    private final StringBuilder yaml = new StringBuilder();
    private final Map<String, Integer> tables = new HashMap<>();
    private int[] origins = new int[256];
    private int at;
    private int keyEnd;
    private int depth;

    private TomlFrontMatter(String toml) {
        this.toml = toml;
    }

    /** Reads a TOML document; tells what is wrong with its form, and is then empty. */
    public static Optional<SourceText> asYaml(SourceText toml, Problems problems) {
        TomlFrontMatter reader = new TomlFrontMatter(toml.text());
        try {
            reader.document();
        } catch (Fault fault) {
            int place = Math.min(reader.at, toml.text().length());
            problems.add(Severity.ERROR, "syntax", toml.range(place, place), "data.syntax", "TOML", fault.getMessage());
            return Optional.empty();
        }
        int[] origins = reader.origins;
        return Optional.of(toml.decoded(reader.yaml.toString(), offset -> origins[offset]));
    }

    private void document() throws Fault {
        String table = "";
        blank(true);
        while (at < toml.length()) {
            if (next("[")) {
                table = table();
            } else {
                pair(table);
                put('\n', at);
            }
            blank(false);
            if (at < toml.length() && toml.charAt(at) != '\n') {
                throw new Fault("a line goes on after its end");
            }
            blank(true);
        }
        mark(at);
    }

    /** The head of a table; one of several of the same name is told from the others by its number. */
    private String table() throws Fault {
        boolean several = next("[");
        String name = keys() + ".";
        expect(several ? "]]" : "]");
        return several ? name + tables.merge(name, 1, Integer::sum) + "." : name.equals(TAXONOMIES) ? "" : name;
    }

    private void pair(String table) throws Fault {
        blank(false);
        int start = at;
        String key = table + keys();
        put('"', start);
        for (int i = 0; i < key.length(); i++) {
            literal(key.charAt(i), start);
        }
        put('"', start);
        put(':', keyEnd);
        blank(false);
        expect("=");
        put(' ', at);
        blank(false);
        value();
    }

    private String keys() throws Fault {
        StringBuilder keys = new StringBuilder();
        do {
            blank(false);
            keys.append(keys.isEmpty() ? "" : ".").append(key());
            keyEnd = at;
            blank(false);
        } while (next("."));
        return keys.toString();
    }

    private String key() throws Fault {
        char quote = at < toml.length() ? toml.charAt(at) : ' ';
        if (quote == '"' || quote == '\'') {
            int close = toml.indexOf(quote, at + 1);
            if (close < 0 || toml.substring(at, close).indexOf('\n') >= 0) {
                throw new Fault("a key is never closed");
            }
            String key = toml.substring(at + 1, close);
            at = close + 1;
            return key;
        }
        return take(BARE_KEY).orElseThrow(() -> new Fault("a key is expected"));
    }

    private void value() throws Fault {
        int start = at;
        if (next("\"\"\"") || next("'''")) {
            string(toml.substring(start, at), start);
        } else if (next("\"") || next("'")) {
            string(toml.substring(start, at), start);
        } else if (next("[")) {
            list(start);
        } else if (next("{")) {
            object(start);
        } else {
            plain(start);
        }
    }

    private void plain(int start) throws Fault {
        Optional<String> date = take(DATE);
        if (date.isPresent()) {
            put('"', start);
            putAll(date.get(), start);
            put('"', at - 1);
            return;
        }
        Optional<String> word = take(TRUTH);
        if (word.isEmpty()) {
            word = take(NUMBER).map(number -> number.replace("_", ""));
        }
        putAll(word.orElseThrow(() -> new Fault("a value is expected")), start);
    }

    private void list(int start) throws Fault {
        deeper();
        put('[', start);
        blank(true);
        while (!next("]")) {
            value();
            put(' ', at);
            blank(true);
            comma("]");
        }
        put(']', at - 1);
        depth--;
    }

    private void object(int start) throws Fault {
        deeper();
        put('{', start);
        blank(true);
        while (!next("}")) {
            pair("");
            put(' ', at);
            blank(true);
            comma("}");
        }
        put('}', at - 1);
        depth--;
    }

    private void comma(String end) throws Fault {
        int comma = at;
        if (next(",")) {
            put(',', comma);
            put(' ', comma);
            blank(true);
        } else if (!toml.startsWith(end, at)) {
            throw new Fault("a comma is expected");
        }
    }

    private void deeper() throws Fault {
        depth++;
        if (depth > DEEPEST) {
            throw new Fault("it is nested too deep");
        }
    }

    /** What stands after the opening quotes of a string, up to and with those that close it. */
    private void string(String quotes, int start) throws Fault {
        boolean several = quotes.length() > 1;
        boolean escapes = quotes.charAt(0) == '"';
        put('"', start);
        if (several && !next("\n")) {
            next("\r\n");
        }
        while (!closes(quotes)) {
            if (at >= toml.length() || (!several && toml.charAt(at) == '\n')) {
                throw new Fault("a string is never closed");
            }
            int here = at;
            Optional<String> joint = several && escapes ? take(LINE_JOINT) : Optional.empty();
            if (joint.isPresent()) {
                continue;
            }
            if (escapes && toml.charAt(at) == '\\') {
                putAll(take(ESCAPE).orElseThrow(() -> new Fault("there is no such escape")), here);
            } else {
                literal(toml.charAt(at), at);
                at++;
            }
        }
        put('"', at - 1);
    }

    /** Whether the quotes stand here, the last of them where there are more than are needed. */
    private boolean closes(String quotes) {
        boolean more = quotes.length() > 1 && toml.startsWith(quotes + quotes.charAt(0), at);
        return !more && next(quotes);
    }

    /** Skips what says nothing: spaces and comments, and line ends where they too say nothing. */
    private void blank(boolean lines) {
        while (at < toml.length()) {
            char c = toml.charAt(at);
            if (c == '#') {
                int end = toml.indexOf('\n', at);
                at = end < 0 ? toml.length() : end;
            } else if (c == ' ' || c == '\t' || c == '\r' || (lines && c == '\n')) {
                at++;
            } else {
                return;
            }
        }
    }

    private boolean next(String words) {
        boolean there = toml.startsWith(words, at);
        at += there ? words.length() : 0;
        return there;
    }

    private void expect(String words) throws Fault {
        if (!next(words)) {
            throw new Fault("“" + words + "” is expected");
        }
    }

    private Optional<String> take(Pattern pattern) {
        Matcher found = pattern.matcher(toml).region(at, toml.length());
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        at = found.end();
        return Optional.of(found.group());
    }

    /** A character that means itself, as a quoted string of YAML has it. */
    private void literal(char c, int origin) {
        if (c == '"' || c == '\\') {
            put('\\', origin);
            put(c, origin);
        } else if (c == '\n') {
            put('\\', origin);
            put('n', origin);
        } else if (c >= ' ') {
            put(c, origin);
        } else if (c != '\r') {
            putAll("\\u%04x".formatted((int) c), origin);
        }
    }

    private void putAll(String words, int origin) {
        for (int i = 0; i < words.length(); i++) {
            put(words.charAt(i), Math.min(origin + i, at));
        }
    }

    private void put(char c, int origin) {
        mark(origin);
        yaml.append(c);
    }

    private void mark(int origin) {
        if (yaml.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[yaml.length()] = origin;
    }

    /** What is wrong with the form, at the place that was reached. */
    private static final class Fault extends Exception {
        private static final long serialVersionUID = 1;

        Fault(String message) {
            super(message, null, false, false);
        }
    }
}
