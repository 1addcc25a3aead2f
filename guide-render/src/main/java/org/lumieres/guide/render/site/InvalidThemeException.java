package org.lumieres.guide.render.site;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A template of an institution's own cannot be used: it is no text, does not parse, or names what there is not. */
public final class InvalidThemeException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /** Of a file of the theme, by its path in it. */
    InvalidThemeException(String file, String fault, @Nullable Throwable cause) {
        super(file + ": " + fault, cause);
    }

    /** Of a file that nobody knows. */
    InvalidThemeException(Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
