package org.lumieres.guide.diagnostic;

import java.util.regex.Pattern;

/**
 * The stable name of a rule, which {@code rules:} in {@code guide.yaml} and every report use.
 *
 * @param value lower-case words with hyphens between
 */
public record RuleCode(String value) implements Comparable<RuleCode> {
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /** @throws IllegalArgumentException if the value is not in kebab-case */
    public RuleCode {
        if (!KEBAB_CASE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a rule code: " + value);
        }
    }

    @Override
    public int compareTo(RuleCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
