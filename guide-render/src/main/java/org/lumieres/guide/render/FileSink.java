package org.lumieres.guide.render;

import java.io.IOException;

/**
 * Takes the files of a folder. Implementations are thread-safe: a renderer may give files from several threads at once,
 * in any order, each path once.
 */
@FunctionalInterface
public interface FileSink {

    /**
     * Takes one file.
     *
     * @param path its path in the folder, with {@code /} between its parts; never absolute, never with {@code ..}
     * @param content its bytes, which nobody may change: the renderer may give the same to others
     * @throws IOException if it cannot be stored
     */
    void write(String path, byte[] content) throws IOException;
}
