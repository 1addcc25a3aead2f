package org.lumieres.guide.render.publish;

import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says that a file is no manifest of a publication. */
public final class InvalidManifestException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final @Nullable String key;

    InvalidManifestException(@Nullable String key, @Nullable Throwable cause) {
        super(key == null ? "it is no file of JSON" : "“" + key + "” is missing or makes no sense", cause);
        this.key = key;
    }

    /**
     * What in it makes no sense.
     *
     * @return a key whose value is missing or makes no sense; empty when it is no file of JSON at all
     */
    public Optional<String> key() {
        return Optional.ofNullable(key);
    }
}
