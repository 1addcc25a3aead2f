package org.lumieres.guide.constraint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a licence expression (SPDX 2.3, annex D), by recursive descent:
 *
 * <pre>{@code
 * either   = both *("OR" both)
 * both     = simple *("AND" simple)
 * simple   = "(" either ")" / licence ["WITH" exception]
 * }</pre>
 */
final class SpdxExpression {
    private static final Pattern TOKEN = Pattern.compile("\\s*([()]|[^\\s()]+)");
    private static final Pattern LICENCE_REF =
            Pattern.compile("(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+");
    private static final Pattern OPERATOR = Pattern.compile("AND|OR|WITH|[()]");
    /** Nobody writes so many parentheses, save to overflow a stack. */
    private static final int DEEPEST = 100;

    private final Deque<String> tokens = new ArrayDeque<>();
    private @Nullable String unknown;
    private boolean valid;

    private SpdxExpression(String expression) {
        Matcher token = TOKEN.matcher(expression);
        while (token.lookingAt()) {
            tokens.add(token.group(1));
            token.region(token.end(), expression.length());
        }
        valid = either(0) && tokens.isEmpty();
    }

    static SpdxExpression parse(String expression) {
        return new SpdxExpression(expression);
    }

    /** Whether it follows the grammar and every identifier in it is registered. */
    boolean isValid() {
        return valid;
    }

    /** The first licence that is not registered, when that is what is wrong. */
    Optional<String> unknown() {
        return Optional.ofNullable(unknown);
    }

    private boolean either(int depth) {
        do {
            if (!both(depth)) {
                return false;
            }
        } while (take("OR"));
        return true;
    }

    private boolean both(int depth) {
        do {
            if (!simple(depth)) {
                return false;
            }
        } while (take("AND"));
        return true;
    }

    private boolean simple(int depth) {
        if (take("(")) {
            return depth < DEEPEST && either(depth + 1) && take(")");
        }
        return licence() && (!take("WITH") || exception());
    }

    private boolean licence() {
        String id = tokens.poll();
        if (id == null || OPERATOR.matcher(id).matches()) {
            return false;
        }
        String name = id.endsWith("+") ? id.substring(0, id.length() - 1) : id;
        if (LICENCE_REF.matcher(id).matches() || SpdxIds.LICENCES.contains(id) || SpdxIds.LICENCES.contains(name)) {
            return true;
        }
        unknown = id;
        return false;
    }

    private boolean exception() {
        String id = tokens.poll();
        return id != null && SpdxIds.EXCEPTIONS.contains(id);
    }

    private boolean take(String token) {
        if (token.equals(tokens.peek())) {
            tokens.remove();
            return true;
        }
        return false;
    }
}
