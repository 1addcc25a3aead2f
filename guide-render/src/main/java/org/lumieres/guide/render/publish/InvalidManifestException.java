package org.lumieres.guide.render.publish;

import java.io.IOException;
import java.io.Serial;
import java.util.Objects;

/** Says that a file is no manifest of a publication, and why. */
public final class InvalidManifestException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    InvalidManifestException(String message) {
        super(message);
    }

    InvalidManifestException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What is wrong, in English; never null. */
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
