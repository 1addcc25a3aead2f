package org.lumieres.guide.loader.json;

import java.util.List;
import org.lumieres.guide.diagnostic.ModelPath;
import org.lumieres.guide.diagnostic.SourceRange;
import org.lumieres.guide.loader.source.Origins;
import org.lumieres.guide.loader.source.PlacedOrigin;
import org.lumieres.guide.loader.source.Places;
import org.lumieres.guide.loader.source.Problems;
import org.lumieres.guide.loader.source.SourceText;
import org.lumieres.guide.model.Block;
import org.lumieres.guide.model.Inline;

/**
 * Reads Markdown in strings of data. Where its characters stand in the file takes a second parse, so it reads without
 * places first, and again with them when there is something to tell.
 */
final class RichTextReader {
    private final RichText markdown;
    private final Problems problems;
    private final Origins origins;

    RichTextReader(RichText markdown, Problems problems, Origins origins) {
        this.markdown = markdown;
        this.problems = problems;
        this.origins = origins;
    }

    List<Block> blocks(Cursor at) {
        return read(at, markdown::blocks, markdown::placeBlocks);
    }

    List<Inline> inlines(Cursor at) {
        return read(at, markdown::inlines, markdown::placeInlines);
    }

    private <T> List<T> read(Cursor at, Reader<T> reader, Placer placer) {
        ModelPath path = at.path();
        origins.put(path, new PlacedOrigin(places -> {
            SourceRange whole = at.place();
            places.put(path, whole);
            placer.place(placed(at), path, places);
        }));
        Problems mine = problems.another();
        List<T> read = reader.read(SourceText.of(at.text().source().file(), at.written()), mine);
        if (!mine.isEmpty()) {
            reader.read(placed(at), problems);
        }
        return read;
    }

    String picture(Cursor at) {
        Problems mine = problems.another();
        String read = markdown.picture(SourceText.of(at.text().source().file(), at.written()), mine);
        if (!mine.isEmpty()) {
            markdown.picture(placed(at), problems);
        }
        return read;
    }

    private static SourceText placed(Cursor at) {
        return at.text().string(at.pointer(), at.written());
    }

    private interface Reader<T> {
        List<T> read(SourceText text, Problems problems);
    }

    private interface Placer {
        void place(SourceText text, ModelPath at, Places places);
    }
}
