package org.lumieres.guide.model.picture;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** How large a drawing is on a page, in CSS pixels (SVG 2, section 8.2; CSS Images 3, section 5). */
record SvgSize(int width, int height) {
    private static final double DEFAULT_WIDTH = 300;
    private static final double DEFAULT_HEIGHT = 150;
    private static final double LARGEST = 1_000_000;
    private static final Pattern LENGTH =
            Pattern.compile("\\s*+\\+?((?:\\d++\\.?\\d*+|\\.\\d++)(?:[eE][-+]?\\d++)?+)([a-zA-Z]*+)\\s*+");
    private static final Map<String, Double> UNITS = Map.of(
            "", 1.0, "px", 1.0, "pt", 96.0 / 72, "pc", 16.0, "in", 96.0, "cm", 96 / 2.54, "mm", 96 / 25.4, "em", 16.0);

    static SvgSize of(XMLStreamReader root) {
        double width = length(root.getAttributeValue(null, "width"));
        double height = length(root.getAttributeValue(null, "height"));
        String viewBox = root.getAttributeValue(null, "viewBox");
        String[] box = viewBox == null ? new String[0] : viewBox.strip().split("[\\s,]+");
        double boxWidth = box.length == 4 ? length(box[2]) : 0;
        double boxHeight = box.length == 4 ? length(box[3]) : 0;
        if (boxWidth > 0 && boxHeight > 0) {
            if (width == 0 && height == 0) {
                width = boxWidth;
                height = boxHeight;
            } else if (width == 0) {
                width = height * boxWidth / boxHeight;
            } else if (height == 0) {
                height = width * boxHeight / boxWidth;
            }
        }
        return new SvgSize(pixels(width, DEFAULT_WIDTH), pixels(height, DEFAULT_HEIGHT));
    }

    /** A length in CSS pixels, or 0 when it depends on what is around. */
    private static double length(@Nullable String written) {
        Matcher matcher = LENGTH.matcher(written == null ? "" : written);
        Double unit = matcher.matches() ? UNITS.get(matcher.group(2)) : null;
        return unit == null ? 0 : Double.parseDouble(matcher.group(1)) * unit;
    }

    private static int pixels(double length, double otherwise) {
        return (int) Math.max(1, Math.round(Math.min(LARGEST, length > 0 ? length : otherwise)));
    }
}
