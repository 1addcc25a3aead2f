package org.lumieres.guide.render.site.share;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.render.fragment.Resource;

/**
 * The letters of a typeface as lines and curves, in thousandths of its size. The platform's own fonts would draw a
 * picture that differs from one machine to the next, where they can draw at all. Immutable and thread-safe.
 */
final class Outlines {
    static final int UNITS = 1000;

    private final Map<Integer, String> lines = new HashMap<>();

    private Outlines(String text) {
        text.lines().forEach(line -> lines.put(Integer.parseInt(line, 0, line.indexOf(' '), 16), line));
    }

    static Outlines of(String name) {
        return new Outlines(Resource.text(Outlines.class, name));
    }

    /** Whether all signs of a text can be drawn. */
    boolean have(String text) {
        return text.codePoints().allMatch(sign -> lines.containsKey(plain(sign)));
    }

    /** How wide a text is at a size. */
    double width(String text, double size) {
        return text.codePoints().map(this::advance).sum() * size / UNITS;
    }

    private int advance(int sign) {
        String line = lines.get(plain(sign));
        if (line == null) {
            return 0;
        }
        int from = line.indexOf(' ') + 1;
        int to = line.indexOf(' ', from);
        return Integer.parseInt(line.substring(from, to < 0 ? line.length() : to));
    }

    /** Draws a text on one line. */
    void draw(String text, double x, double baseline, double size, Canvas canvas) {
        double scale = size / UNITS;
        double at = x;
        for (int sign : text.codePoints().toArray()) {
            String line = lines.get(plain(sign));
            if (line != null) {
                contours(line.split(" "), at, baseline, scale, canvas);
            }
            at += advance(sign) * scale;
        }
    }

    private static void contours(String[] words, double x, double baseline, double scale, Canvas canvas) {
        int i = 2;
        while (i < words.length) {
            String operator = words[i];
            int points = operator.equals("Q") ? 2 : 1;
            double[] at = new double[points * 2];
            for (int k = 0; k < points; k++) {
                at[2 * k] = x + scale * Integer.parseInt(words[i + 1 + 2 * k]);
                at[2 * k + 1] = baseline - scale * Integer.parseInt(words[i + 2 + 2 * k]);
            }
            switch (operator) {
                case "M" -> canvas.moveTo(at[0], at[1]);
                case "L" -> canvas.lineTo(at[0], at[1]);
                default -> canvas.curveTo(at[0], at[1], at[2], at[3]);
            }
            i += 1 + points * 2;
        }
        canvas.close();
    }

    /** Spaces of all widths are drawn as one. */
    private static int plain(int sign) {
        return sign == '\u202F' || sign == '\u00A0' ? ' ' : sign;
    }

    /** The text when all of it can be drawn, or null. */
    @Nullable
    String drawable(@Nullable String text) {
        return text != null && !text.isBlank() && have(text) ? text.strip() : null;
    }
}
