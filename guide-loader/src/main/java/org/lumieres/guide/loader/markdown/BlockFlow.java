package org.lumieres.guide.loader.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;

/** Where the blocks go that a stretch of text becomes: to a list or, at the top of a chapter, to the open section. */
final class BlockFlow {
    private final List<Block> blocks;
    private final @Nullable Outline outline;
    private final @Nullable ForeignBlocks language;

    private BlockFlow(List<Block> blocks, @Nullable Outline outline, @Nullable ForeignBlocks language) {
        this.blocks = blocks;
        this.outline = outline;
        this.language = language;
    }

    /** A list, in which headings open nothing. */
    static BlockFlow list() {
        return new BlockFlow(new ArrayList<>(), null, null);
    }

    /** The sections of a chapter. */
    static BlockFlow of(Outline outline) {
        return new BlockFlow(List.of(), outline, null);
    }

    /** The same for what is in a language of its own. */
    BlockFlow in(ForeignBlocks own) {
        return new BlockFlow(blocks, outline, own);
    }

    void add(Block block) {
        List<Block> into = outline == null ? blocks : outline.body();
        into.add(language == null ? block : language.convert(block));
    }

    /** What is in the list. */
    List<Block> blocks() {
        return blocks;
    }

    /** Who takes headings; null where they open nothing. */
    @Nullable
    Outline outline() {
        return outline;
    }

    /** The language that all of it is in, when it is not the text's. */
    @Nullable
    ForeignBlocks language() {
        return language;
    }
}
