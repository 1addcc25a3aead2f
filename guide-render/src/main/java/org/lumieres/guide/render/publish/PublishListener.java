package org.lumieres.guide.render.publish;

import java.nio.file.Path;

/** Is told how a publication goes. Implementations are thread-safe: formats are rendered at the same time. */
public interface PublishListener {

    /**
     * One more file is complete.
     *
     * @param files how many are, from 1
     */
    void completed(int files);

    /**
     * The folder has a manifest that makes no sense, and is taken for one without: no file of an earlier publication
     * will be taken away.
     *
     * @param manifest the file
     * @param fault what is wrong with it
     */
    void ignored(Path manifest, InvalidManifestException fault);

    /**
     * Whoever does not want to know.
     *
     * @return a listener that does nothing
     */
    static PublishListener none() {
        return new PublishListener() {
            @Override
            public void completed(int files) {
                // Nobody waits.
            }

            @Override
            public void ignored(Path manifest, InvalidManifestException fault) {
                // Nobody minds.
            }
        };
    }
}
