package org.lumieres.guide.render;

import java.io.IOException;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;

/**
 * Writes a guide in a format that is a folder of files. Immutable and thread-safe; the same guide gives the same files.
 * A guide that was not validated may come out incomplete, but it comes out.
 */
public interface FolderRenderer {

    /**
     * The format it writes.
     *
     * @return always the same format
     */
    Format format();

    /**
     * Writes all files, perhaps several at once.
     *
     * @param guide the guide
     * @param sink takes the files, from any thread
     * @throws IOException if {@code sink} throws it, or a file that the guide shows cannot be read
     */
    void render(Guide guide, FileSink sink) throws IOException;
}
