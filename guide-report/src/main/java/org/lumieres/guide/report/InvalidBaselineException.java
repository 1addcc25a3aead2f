package org.lumieres.guide.report;

import java.io.Serial;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Says that a file is no baseline. */
public final class InvalidBaselineException extends FileSystemException {
    @Serial
    private static final long serialVersionUID = 1;

    InvalidBaselineException(Path file) {
        super(file.toString(), null, "it does not begin as a baseline does");
    }
}
