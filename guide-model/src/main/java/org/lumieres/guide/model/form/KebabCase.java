package org.lumieres.guide.model.form;

import java.util.Locale;

/** The names that the model's things have in data: {@code reviewEvery} is {@code review-every}. */
public final class KebabCase {
    private KebabCase() {}

    /**
     * The name of a component or a type.
     *
     * @param javaName its name in Java
     * @return lower-case words with hyphens between
     */
    public static String of(String javaName) {
        StringBuilder kebab = new StringBuilder(javaName.length() + 2);
        for (int i = 0; i < javaName.length(); i++) {
            char c = javaName.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                kebab.append('-');
            }
            kebab.append(Character.toLowerCase(c));
        }
        return kebab.toString();
    }

    /**
     * The name of a constant of an enumeration.
     *
     * @param constant the constant
     * @return lower-case words with hyphens between
     */
    public static String of(Enum<?> constant) {
        return constant.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
