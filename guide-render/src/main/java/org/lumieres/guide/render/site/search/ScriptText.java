package org.lumieres.guide.render.site.search;

import java.util.Map;

/** Writes the data of a script: JSON (RFC 8259) that is JavaScript as well. Not thread-safe. */
final class ScriptText {
    private final StringBuilder out = new StringBuilder();

    ScriptText raw(String json) {
        out.append(json);
        return this;
    }

    ScriptText number(int number) {
        out.append(number);
        return this;
    }

    /** A string in its quotes. */
    ScriptText string(CharSequence text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // The line separators ended a string of JavaScript before 2019.
            if (c < ' ' || c == '"' || c == '\\' || c == '\u2028' || c == '\u2029') {
                escaped(c);
            } else {
                out.append(c);
            }
        }
        out.append('"');
        return this;
    }

    private void escaped(char c) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '"', '\\' -> out.append('\\').append(c);
            default -> out.append(String.format("\\u%04x", (int) c));
        }
    }

    /** An object of strings, in the order of the map. */
    ScriptText object(Map<String, String> strings) {
        String comma = "{";
        for (Map.Entry<String, String> entry : strings.entrySet()) {
            raw(comma).string(entry.getKey()).raw(":").string(entry.getValue());
            comma = ",";
        }
        return raw(strings.isEmpty() ? "{}" : "}");
    }

    int length() {
        return out.length();
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    /** What was written so far; begins anew. */
    String take() {
        String taken = out.toString();
        out.setLength(0);
        return taken;
    }
}
