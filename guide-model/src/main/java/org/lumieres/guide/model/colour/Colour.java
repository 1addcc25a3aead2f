package org.lumieres.guide.model.colour;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of the sRGB space.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {
    /** White. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    /** The darkest of the light grounds of pages: that of boxes. */
    public static final Colour WASH = new Colour(0xf4, 0xf5, 0xf3);

    /** The least contrast at which words can be read (WCAG 2.2, success criterion 1.4.3). */
    public static final double READABLE = 4.5;

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    /**
     * Reads six hexadecimal digits after {@code #}.
     *
     * @param hex what may be a colour
     * @return the colour, or empty when it is none
     */
    public static Optional<Colour> parse(String hex) {
        if (!HEX.matcher(hex).matches()) {
            return Optional.empty();
        }
        int digits = Integer.parseInt(hex.substring(1), 16);
        return Optional.of(new Colour(digits >> 16, digits >> 8 & 0xFF, digits & 0xFF));
    }

    /**
     * How well words in this colour stand out on another, or the other way round (WCAG 2.2, "contrast ratio").
     *
     * @param other the other colour
     * @return from 1 to 21
     */
    public double contrast(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /**
     * A mixture of two colours.
     *
     * @param other the other colour
     * @param percent how much of the other, from 0 to 100
     * @return the mixture
     */
    public Colour mixedWith(Colour other, int percent) {
        return new Colour(
                mixed(red, other.red, percent), mixed(green, other.green, percent), mixed(blue, other.blue, percent));
    }

    private static int mixed(int mine, int theirs, int percent) {
        return (mine * (100 - percent) + theirs * percent + 50) / 100;
    }

    /**
     * Its digits.
     *
     * @return six hexadecimal digits after {@code #}, in lower case
     */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
