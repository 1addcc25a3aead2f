package org.lumieres.guide.render.markup;

import org.lumieres.guide.model.Block;

/**
 * Writes one kind of block in the place of the library. Stateless or thread-safe, since a renderer may be used by
 * several threads; the same block must give the same markup.
 *
 * @param <B> the kind of block
 * @see MarkupWriter
 */
@FunctionalInterface
public interface BlockMarkup<B extends Block> {

    /**
     * Writes a block where blocks may stand: inside the body of a chapter, an item of a list, a callout.
     *
     * @param block the block
     * @param html writes it; of no use once this method has returned
     */
    void write(B block, MarkupWriter html);
}
