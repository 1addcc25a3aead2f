package org.lumieres.guide.validation;

import org.jspecify.annotations.Nullable;

/** A rule that somebody brought cannot be used: it cannot be made, is not explained, or goes by the name of another. */
public final class InvalidRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidRuleException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
