package org.lumieres.guide.render;

import java.io.IOException;
import java.io.OutputStream;
import org.lumieres.guide.model.Format;
import org.lumieres.guide.model.Guide;

/**
 * Writes a guide in a format that is one file. Immutable and thread-safe; the same guide gives the same bytes. A guide
 * that was not validated may come out incomplete, but it comes out.
 */
public interface GuideRenderer {

    /**
     * The format it writes.
     *
     * @return always the same format
     */
    Format format();

    /**
     * Writes the whole document.
     *
     * @param guide the guide
     * @param out where to write; flushed, not closed
     * @throws IOException if {@code out} throws it, or a file that the guide shows cannot be read
     */
    void render(Guide guide, OutputStream out) throws IOException;
}
