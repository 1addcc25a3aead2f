package org.lumieres.guide.loader;

import java.util.List;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.loader.json.RichText;
import org.lumieres.guide.loader.markdown.MarkdownReader;
import org.lumieres.guide.loader.source.Places;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Inline;

/** Reads the Markdown in strings of one chapter, or of what is outside of all chapters. */
record MarkdownStrings(MarkdownReader reader, MarkdownReader.Context context) implements RichText {
    @Override
    public List<Block> blocks(SourceText text, Problems problems) {
        return reader.readBlocks(text, 0, context, problems);
    }

    @Override
    public List<Inline> inlines(SourceText text, Problems problems) {
        return reader.readInlines(text, context, problems);
    }

    @Override
    public String picture(SourceText src, Problems problems) {
        return reader.findPicture(src, context, problems);
    }

    @Override
    public void placeBlocks(SourceText text, ModelPath at, Places places) {
        reader.placeBlocks(text, 0, context, at, places);
    }

    @Override
    public void placeInlines(SourceText text, ModelPath at, Places places) {
        reader.placeInlines(text, context, at, places);
    }
}
