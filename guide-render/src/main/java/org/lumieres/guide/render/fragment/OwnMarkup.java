package org.lumieres.guide.render.fragment;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Footnote;
import org.lumieres.guide.render.markup.BlockMarkup;

/** The kinds of block that somebody else than the library writes, each with who does. Immutable. */
public final class OwnMarkup {
    private final Map<Class<? extends Block>, BlockMarkup<Block>> byKind;

    private OwnMarkup(Map<Class<? extends Block>, BlockMarkup<Block>> byKind) {
        this.byKind = byKind;
    }

    public static OwnMarkup none() {
        return new OwnMarkup(Map.of());
    }

    /**
     * The same with one kind more, or otherwise.
     *
     * @throws IllegalArgumentException if no block is exactly of that kind, or its place is not where it stands
     */
    public <B extends Block> OwnMarkup with(Class<B> kind, BlockMarkup<? super B> markup) {
        if (!kind.isRecord() || kind == Footnote.class) {
            throw new IllegalArgumentException(kind.getName() + " is not a kind of block that has a place of its own");
        }
        Map<Class<? extends Block>, BlockMarkup<Block>> more = new HashMap<>(byKind);
        more.put(kind, (block, html) -> markup.write(kind.cast(block), html));
        return new OwnMarkup(Map.copyOf(more));
    }

    /** Who writes a block; null when the library does. */
    @Nullable
    public BlockMarkup<Block> of(Block block) {
        return byKind.isEmpty() ? null : byKind.get(block.getClass());
    }
}
