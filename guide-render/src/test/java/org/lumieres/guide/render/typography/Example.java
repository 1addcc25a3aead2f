package org.lumieres.guide.render.typography;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text before and after, under the rule that it is an example of.
 *
 * @param rule the heading it stands under
 * @param before the text as it was written, in the notation of {@link Shown}
 * @param after the text as it is to be read, in the same notation
 */
record Example(String rule, String before, String after) {

    /** The examples of a table, one a line; a line with one side is a text that stays. */
    static List<Example> in(String table) {
        List<Example> examples = new ArrayList<>();
        String rule = "";
        for (String line : read(table).lines().toList()) {
            if (line.startsWith("## ")) {
                rule = line.substring(3);
            } else if (!line.isEmpty() && !line.startsWith("# ")) {
                String[] sides = line.split(" \\| ", 2);
                examples.add(new Example(rule, sides[0], sides[sides.length - 1]));
            }
        }
        return examples;
    }

    private static String read(String table) {
        try (InputStream in = Example.class.getResourceAsStream(table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return rule + ": " + before;
    }
}
