package org.lumieres.guide.render.publish;

import java.io.Serial;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/** Says that a publication cannot have a file at some place, and why. Nothing was changed. */
public final class RefusedPathException extends FileSystemException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Reason why;

    RefusedPathException(String path, @Nullable String other, Reason why) {
        super(path, other, why.words());
        this.why = why;
    }

    RefusedPathException(String path, Reason why) {
        this(path, null, why);
    }

    /**
     * Why it was refused.
     *
     * @return the reason; {@link #getReason()} says it in English
     */
    public Reason why() {
        return why;
    }

    /** Why a publication cannot have a file at some place. */
    public enum Reason {
        /** A file stands there that no manifest lists, so that it is somebody else’s. */
        NOT_OURS("a file stands there that is not of an earlier publication"),
        /** A folder stands where a file should be. */
        FOLDER("a folder stands where a file should be"),
        /** A file or a link stands where a folder should be. */
        NO_FOLDER("something else stands where a folder should be"),
        /** Two files of the publication have this path. */
        TWICE("it is there twice"),
        /**
         * Where case, or the spelling of accents, does not count, it is the {@link FileSystemException#getOtherFile()
         * other} path.
         */
        SAME_ELSEWHERE("some systems take it for the other"),
        /** The publication has this name for itself. */
        RESERVED("it is taken by the publication itself"),
        /** It leads out of the folder, or is no name of a file on some system. */
        NO_NAME("it is no path of a file below the folder that all systems know");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
