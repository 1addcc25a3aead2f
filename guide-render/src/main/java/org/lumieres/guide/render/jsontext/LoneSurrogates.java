package org.lumieres.guide.render.jsontext;

import java.util.Locale;

/** Half a character, which a Java string can hold and UTF-8 cannot: JSON writes it as an escape. */
final class LoneSurrogates {
    private LoneSurrogates() {}

    /** A JSON text without them. They stand in its strings alone, so an escape may take their place. */
    static String escaped(String json) {
        StringBuilder escaped = null;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            if (escaped == null && Character.isSurrogate(c) && !pair) {
                escaped = new StringBuilder(json.length() + 16).append(json, 0, i);
            }
            if (escaped != null && Character.isSurrogate(c) && !pair) {
                escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else if (escaped != null) {
                escaped.append(c);
            }
            if (pair) {
                i++;
                if (escaped != null) {
                    escaped.append(json.charAt(i));
                }
            }
        }
        return escaped == null ? json : escaped.toString();
    }
}
