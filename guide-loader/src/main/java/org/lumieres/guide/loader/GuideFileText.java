package org.lumieres.guide.loader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lumieres.guide.loader.source.Problems;

/** Writes the data of a guide as the text of a {@code guide.yaml}, with a reminder of what is still to be said. */
final class GuideFileText {
    /** Letters first, then nothing that means anything to YAML. */
    private static final Pattern PLAIN = Pattern.compile("(?:[\\p{L}\\p{M}\\p{N}._/'’()-]| (?! |$))++");

    private static final Pattern PLAIN_START = Pattern.compile("\\p{L}.*|\\d+[-_. ].*\\.(?:md|markdown|mdx|qmd|erb)");

    private static final Set<String> WORDS_OF_YAML =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final Problems messages;
    private final StringBuilder text = new StringBuilder();

    private GuideFileText(Problems messages) {
        this.messages = messages;
    }

    /** The text for a tree of maps, lists and strings; {@code messages} says the comments in the reader's language. */
    static String of(Map<String, Object> guide, Problems messages) {
        GuideFileText file = new GuideFileText(messages);
        file.comment("draft.head");
        guide.forEach((key, value) -> {
            if (key.equals("chapters")) {
                file.missing();
            }
            if (key.equals("language") && value.equals(LanguageGuess.UNKNOWN)) {
                file.comment("draft.language");
            }
            file.entry("", key, value);
        });
        return file.text.toString();
    }

    private void missing() {
        text.append('\n');
        comment("draft.missing");
        comment("draft.summary");
        text.append("# summary: …\n");
        text.append("# publisher: {name: …, url: \"https://…\"}\n");
        text.append("# edition: {number: 1, issued: 2014-11-26, frequency: P1Y}\n");
        text.append("# contributors:\n#   - {name: …, roles: [author]}\n");
        text.append("# audiences:\n#   - {name: …}\n");
        comment("draft.licence");
        text.append("# licence: {id: CC-BY-4.0}\n");
        text.append('\n');
    }

    private void comment(String key) {
        text.append("# ").append(messages.message(key)).append('\n');
    }

    private void entry(String indent, String key, Object value) {
        text.append(indent).append(key).append(':');
        if (value instanceof List<?> list) {
            text.append(list.isEmpty() ? " []\n" : "\n");
            list.forEach(element -> element(indent + "  ", element));
        } else {
            text.append(' ').append(scalar(value.toString())).append('\n');
        }
    }

    private void element(String indent, Object element) {
        if (!(element instanceof Map<?, ?> map)) {
            text.append(indent).append("- ").append(scalar(element.toString())).append('\n');
            return;
        }
        int start = text.length();
        map.forEach((key, value) -> entry(indent + "  ", key.toString(), value));
        text.setCharAt(start + indent.length(), '-');
    }

    private static String scalar(String value) {
        return PLAIN.matcher(value).matches()
                        && PLAIN_START.matcher(value).matches()
                        && !WORDS_OF_YAML.contains(value.toLowerCase(Locale.ROOT))
                ? value
                : quoted(value);
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                quoted.append("\\u%04x".formatted(c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
