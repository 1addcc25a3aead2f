package org.lumieres.guide.render.text;

/**
 * Numbers above and below the line, in the signs that Unicode has for them («m²», «CO₂»). Other words stay on the line,
 * as in «1er»: Unicode has no whole alphabet of them, and a half-raised word reads worse.
 */
final class RaisedDigits {
    private static final String ON_THE_LINE = "0123456789+-−=()";
    private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾";
    private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";

    private RaisedDigits() {}

    static String superscript(String text) {
        return replaced(text, ABOVE);
    }

    static String subscript(String text) {
        return replaced(text, BELOW);
    }

    private static String replaced(String text, String signs) {
        StringBuilder replaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = ON_THE_LINE.indexOf(text.charAt(i));
            if (at < 0) {
                return text;
            }
            replaced.append(signs.charAt(at));
        }
        return replaced.toString();
    }
}
