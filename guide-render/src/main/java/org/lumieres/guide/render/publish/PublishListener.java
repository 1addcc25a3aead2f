package org.lumieres.guide.render.publish;

/** Is told how a publication goes. Implementations are thread-safe: formats are rendered at the same time. */
@FunctionalInterface
public interface PublishListener {

    /**
     * One more file is complete.
     *
     * @param files how many are, from 1
     */
    void completed(int files);

    /**
     * Whoever does not want to know.
     *
     * @return a listener that does nothing
     */
    static PublishListener none() {
        return files -> {};
    }
}
