package org.lumieres.guide.render.site;

/** A template of an institution's own cannot be used: it does not parse, or names what no page has. */
public final class InvalidThemeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    InvalidThemeException(String message, Throwable cause) {
        super(message, cause);
    }
}
