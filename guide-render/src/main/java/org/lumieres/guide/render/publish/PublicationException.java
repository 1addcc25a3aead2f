package org.lumieres.guide.render.publish;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.form.KebabCase;

/**
 * Says that one format could not be written, and so nothing was published. Its cause says why: an {@link IOException}
 * when a disk or a file of the guide failed, a {@link RuntimeException} when the renderer did.
 */
public final class PublicationException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Format format;

    private PublicationException(Format format, Exception cause) {
        super(KebabCase.of(format) + ": " + cause, cause);
        this.format = format;
    }

    /** Code that runs in a stream or on a thread wraps what a disk says. */
    static PublicationException of(Format format, Exception cause) {
        return cause instanceof UncheckedIOException && cause.getCause() instanceof IOException fault
                ? new PublicationException(format, fault)
                : new PublicationException(format, cause);
    }

    /**
     * The format that failed; where several did, the first of them.
     *
     * @return the format
     */
    public Format format() {
        return format;
    }
}
