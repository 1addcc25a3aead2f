package org.lumieres.guide.loader.markdown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The emoji that short codes stand for, as {@code emoji.txt} has them. */
final class Emoji {
    /** Read when a text has the first short code: most have none. */
    private static final Map<String, String> BY_NAME = read();

    private Emoji() {}

    /** The sign of a name, or null. */
    static @Nullable String named(String name) {
        return BY_NAME.get(name);
    }

    private static Map<String, String> read() {
        Map<String, String> signs = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Emoji.class.getResourceAsStream("emoji.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] words = line.split(" ", -1);
                    for (int i = 0; i < words.length - 1; i++) {
                        signs.put(words[i], words[words.length - 1]);
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("emoji.txt of this library", broken);
        }
        return Map.copyOf(signs);
    }
}
