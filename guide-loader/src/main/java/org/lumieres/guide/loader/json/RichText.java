package org.lumieres.guide.loader.json;

import java.util.List;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.loader.source.Places;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Inline;

/** Reads the Markdown that stands in strings of data. */
public interface RichText {
    /** Reads a string of blocks. */
    List<Block> blocks(SourceText text, Problems problems);

    /** Reads a string of inlines. */
    List<Inline> inlines(SourceText text, Problems problems);

    /** Finds the file of a picture: its path from the guide's folder, or its address as written. */
    String picture(SourceText src, Problems problems);

    /** Tells the places of what {@link #blocks} reads. */
    void placeBlocks(SourceText text, ModelPath at, Places places);

    /** Tells the places of what {@link #inlines} reads. */
    void placeInlines(SourceText text, ModelPath at, Places places);
}
